import type { PlacedEvent } from "../../../kit/outbox/event.ts";
import type { Following } from "../../../kit/outbox/following.ts";
import { noteIn, type RegisteredEntity } from "./joinWaiting.ts";

/** Learns of entities that the register tells of, and lets the rows join that waited for them. */
export const followRegister: Following = {
  source: "legal-entities",
  types: ["entity.registered"],
  async handle(transaction, events, clock) {
    await noteIn(transaction, entitiesOf(events), clock);
  },
};

/** Each once, as it was told last. */
function entitiesOf(events: readonly PlacedEvent[]): RegisteredEntity[] {
  const entities = new Map<string, RegisteredEntity>();
  for (const { entityId, payload } of events) {
    const { uscc } = payload;
    if (entityId !== null && typeof uscc === "string") entities.set(uscc, { uscc, entityId });
  }
  return [...entities.values()];
}
