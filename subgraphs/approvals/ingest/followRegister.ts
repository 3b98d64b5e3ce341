import type { Clock } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import type { PlacedEvent } from "../../../kit/outbox/event.ts";
import { type EventSource, follow } from "../../../kit/outbox/follow.ts";
import { noteIn, type RegisteredEntity } from "./joinWaiting.ts";

/** What is heard of the register: an entity that is in it, by its unified code. */
export const FOLLOWED_EVENTS = ["entity.registered"] as const;

/** Learns of all entities that the register tells of; answers how many rows joined that waited for them. */
export async function followRegister(
  database: Database,
  register: EventSource,
  clock: Clock,
): Promise<number> {
  let joined = 0;
  await follow(database, register, async (transaction, events) => {
    joined += await noteIn(transaction, entitiesOf(events), clock);
  });
  return joined;
}

/** Each once, as it was told last. */
function entitiesOf(events: readonly PlacedEvent[]): RegisteredEntity[] {
  const entities = new Map<string, RegisteredEntity>();
  for (const { entityId, payload } of events) {
    const { uscc } = payload;
    if (entityId !== null && typeof uscc === "string") entities.set(uscc, { uscc, entityId });
  }
  return [...entities.values()];
}
