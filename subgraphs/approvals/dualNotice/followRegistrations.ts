import type { PlacedEvent } from "../../../kit/outbox/event.ts";
import type { Following } from "../../../kit/outbox/following.ts";
import { type Registration, registrationOf } from "./registration.ts";
import { writeNotices } from "./writeNotices.ts";

/** Writes the notices (双告知) of what entities were registered for, as the register tells of them. */
export const followRegistrations: Following = {
  source: "legal-entities",
  types: ["entity.registered"],
  handle: (transaction, events, clock) => writeNotices(transaction, registrationsOf(events), clock),
};

/** Each entity once, as it was told last. */
function registrationsOf(events: readonly PlacedEvent[]): Registration[] {
  const registrations = events.map(registrationOf).filter((one) => one !== undefined);
  return [...new Map(registrations.map((one) => [one.entityId, one])).values()];
}
