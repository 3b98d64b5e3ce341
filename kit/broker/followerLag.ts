import { type Clock, storedInstant } from "../clock.ts";
import type { Database } from "../database/database.ts";
import type { FollowerStand } from "./followerStand.ts";
import { pendingEvents } from "../outbox/outbox.ts";

/** How far a follower is behind a source. */
export interface FollowerLag {
  readonly source: string;
  readonly follower: string;
  /** Events that it has yet to do; counted up to a limit. */
  readonly events: number;
  /** Whether there are more than were counted. */
  readonly isAtLeast: boolean;
  /** When the oldest of them happened; null where there are none. UTC, `YYYY-MM-DD HH:MM:SS`. */
  readonly oldestAt: string | null;
  readonly measuredAt: string;
}

/** More is as bad, and need not be counted. */
const COUNTED = 10_000;

/** Measures it where the source keeps its outbox. */
export async function followerLag(
  source: Database,
  { source: name, follower, types, cursor }: FollowerStand,
  clock: Clock,
): Promise<FollowerLag> {
  const { count, oldestAt } = await pendingEvents(source, cursor, types, COUNTED + 1);
  return {
    source: name,
    follower,
    events: Math.min(count, COUNTED),
    isAtLeast: count > COUNTED,
    oldestAt,
    measuredAt: storedInstant(clock.now()),
  };
}
