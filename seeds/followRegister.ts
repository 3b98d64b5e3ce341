import { systemClock } from "../kit/clock.ts";
import type { Database } from "../kit/database/database.ts";
import { outboxSource } from "../kit/outbox/follow.ts";
import { followAll } from "../kit/outbox/followAll.ts";
import type { Following } from "../kit/outbox/following.ts";
import { followRegister as followedByApprovals } from "../subgraphs/approvals/ingest/followRegister.ts";
import { readProgress } from "./write/seedProgress.ts";

/** The databases of the two subgraphs, both migrated. */
export interface RegisterAndApprovals {
  readonly legalEntities: Database;
  readonly approvals: Database;
}

/**
 * Has `approvals` hear of all that the register tells of, and write the notices of it; answers how many events there
 * were. `onFollowed` hears how many are done, of how many.
 */
export async function followRegister(
  { legalEntities, approvals }: RegisterAndApprovals,
  onFollowed?: (done: number, all: number) => void,
): Promise<number> {
  const progress = await readProgress(approvals);
  // Seeding that was cut off has yet to write entities of its own, and follows when it is done.
  if (progress !== undefined && progress.entities < progress.target) return 0;
  const all = onFollowed === undefined ? 0 : await eventsAhead({ legalEntities, approvals });
  let done = 0;
  const following: Following = {
    ...followedByApprovals,
    async handle(transaction, events, clock) {
      await followedByApprovals.handle(transaction, events, clock);
      done += events.length;
      onFollowed?.(done, all);
    },
  };
  return followAll(
    [{ database: approvals, follows: [following], clock: systemClock }],
    (name, types) => outboxSource(name, legalEntities, types),
  );
}

/** How many events of the register approvals has not heard of. */
async function eventsAhead({ legalEntities, approvals }: RegisterAndApprovals): Promise<number> {
  const { source, types } = followedByApprovals;
  const followed: { event_cursor: number } | undefined = await approvals
    .knex("followed_source")
    .where({ source })
    .first();
  const [row]: { total?: number | string }[] = await legalEntities
    .knex("outbox")
    .where("id", ">", followed?.event_cursor ?? 0)
    .whereIn("event_type", types)
    .count({ total: "*" });
  return Number(row?.total ?? 0);
}
