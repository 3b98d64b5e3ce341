import type { OutboxEvent } from "../../kit/outbox/event.ts";
import type { LegalEntityRow } from "./rows.ts";

/** Tells of entities that are in the register, or changed in it; those without a unified code nobody can ask for. */
export function registeredEvents(
  entities: readonly Pick<LegalEntityRow, "id" | "uscc">[],
): readonly OutboxEvent[] {
  return entities.flatMap(({ id, uscc }) =>
    uscc === null ? [] : [{ type: "entity.registered", entityId: id, payload: { uscc } }],
  );
}
