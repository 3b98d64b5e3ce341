import { systemClock } from "../kit/clock.ts";
import type { Database } from "../kit/database/database.ts";
import type { Subgraph } from "../kit/defineSubgraph.ts";
import { outboxSource } from "../kit/outbox/follow.ts";
import { followAll } from "../kit/outbox/followAll.ts";
import type { Following } from "../kit/outbox/following.ts";
import { approvals } from "../subgraphs/approvals/index.ts";
import { permitHolders } from "../subgraphs/approvals/ingest/permitIngest.ts";
import { followRegister as followedByBlacklists } from "../subgraphs/blacklists/follow/followRegister.ts";
import { blacklists } from "../subgraphs/blacklists/index.ts";
import { followRegister as followedBySociety } from "../subgraphs/society/followRegister.ts";
import { society } from "../subgraphs/society/index.ts";
import { supervisedEntities } from "../subgraphs/supervision/ingest/supervisedEntities.ts";
import { supervision } from "../subgraphs/supervision/index.ts";
import { readProgress } from "./write/seedProgress.ts";

/** A subgraph that hears of the register, since what it is told names entities by their codes. */
interface Follower {
  readonly subgraph: Subgraph;
  readonly follows: Following;
}

/** Those that do, by the names of their databases. */
export const followers = {
  approvals: { subgraph: approvals, follows: permitHolders.followRegister },
  supervision: { subgraph: supervision, follows: supervisedEntities.followRegister },
  blacklists: { subgraph: blacklists, follows: followedByBlacklists },
  society: { subgraph: society, follows: followedBySociety },
} as const satisfies Record<string, Follower>;

/** The databases of the register and of some of its followers, all migrated. */
export type RegisterAndFollowers = Readonly<
  { legalEntities: Database } & Partial<Record<keyof typeof followers, Database>>
>;

/** Has them hear of all that the register tells of; answers how many events there were. */
export async function followRegister({
  legalEntities,
  ...databases
}: RegisterAndFollowers): Promise<number> {
  let events = 0;
  for (const name of Object.keys(followers) as (keyof typeof followers)[]) {
    const database = databases[name];
    if (database === undefined) continue;
    const progress = await readProgress(database);
    // Seeding that was cut off has yet to write entities of its own, and follows when it is done.
    if (progress !== undefined && progress.entities < progress.target) continue;
    events += await followAll(
      [{ name, database, follows: [followers[name].follows], clock: systemClock }],
      ({ source, types }) => outboxSource(source, legalEntities, types),
    );
  }
  return events;
}
