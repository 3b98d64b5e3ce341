import type { PlacedEvent } from "../../../kit/outbox/event.ts";
import type { Following } from "../../../kit/outbox/following.ts";
import { type Registration, registrationOf } from "../dualNotice/registration.ts";
import { writeNotices } from "../dualNotice/writeNotices.ts";
import { noteIn, type RegisteredEntity } from "./joinWaiting.ts";

/**
 * Learns of entities that the register tells of, lets the rows join that waited for them, and writes the notices
 * (双告知) of what they were registered for.
 */
export const followRegister: Following = {
  source: "legal-entities",
  types: ["entity.registered"],
  async handle(transaction, events, clock) {
    await noteIn(transaction, entitiesOf(events), clock);
    await writeNotices(transaction, registrationsOf(events), clock);
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

/** Each entity once, as it was told last. */
function registrationsOf(events: readonly PlacedEvent[]): Registration[] {
  const registrations = events.map(registrationOf).filter((one) => one !== undefined);
  return [...new Map(registrations.map((one) => [one.entityId, one])).values()];
}
