import { systemClock } from "../kit/clock.ts";
import type { Database } from "../kit/database/database.ts";
import type { Subgraph } from "../kit/defineSubgraph.ts";
import { outboxSource } from "../kit/outbox/follow.ts";
import { followAll } from "../kit/outbox/followAll.ts";
import { approvals } from "../subgraphs/approvals/index.ts";
import { blacklists } from "../subgraphs/blacklists/index.ts";
import { collaboration } from "../subgraphs/collaboration/index.ts";
import { credit } from "../subgraphs/credit/index.ts";
import { society } from "../subgraphs/society/index.ts";
import { supervision } from "../subgraphs/supervision/index.ts";
import { readProgress } from "./write/seedProgress.ts";

const REGISTER = "legal-entities";

/** The subgraphs that hear of the register, since what they are told names entities by their codes. */
export const followers = {
  approvals,
  supervision,
  credit,
  blacklists,
  society,
  collaboration,
} as const satisfies Record<string, Subgraph>;

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
    const follows = followers[name].follows.filter(({ source }) => source === REGISTER);
    events += await followAll(
      [{ name, database, follows, clock: systemClock }],
      ({ source, types }) => outboxSource(source, legalEntities, types),
    );
  }
  return events;
}
