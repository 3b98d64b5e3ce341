import type { OutboxEvent } from "../../kit/outbox/event.ts";
import type { LegalEntityRow } from "./rows.ts";

type Registered = Pick<
  LegalEntityRow,
  "id" | "uscc" | "domicile_district" | "registration_authority_code"
>;

/**
 * Tells of entities that are in the register, or changed in it, with the districts whose departments answer for
 * them; those without a unified code nobody can ask for.
 */
export function registeredEvents(entities: readonly Registered[]): readonly OutboxEvent[] {
  return entities.flatMap(
    ({ id, uscc, domicile_district: district, registration_authority_code: registrar }) =>
      uscc === null
        ? []
        : [{ type: "entity.registered", entityId: id, payload: { uscc, district, registrar } }],
  );
}
