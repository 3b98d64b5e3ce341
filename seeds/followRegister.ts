import { systemClock } from "../kit/clock.ts";
import type { Database } from "../kit/database/database.ts";
import type { Subgraph } from "../kit/defineSubgraph.ts";
import { outboxSource } from "../kit/outbox/follow.ts";
import { followAll } from "../kit/outbox/followAll.ts";
import type { Following } from "../kit/outbox/following.ts";
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

/**
 * Has them hear of all that the register tells of; answers how many events there were. `onFollowed` hears how many of
 * these one of them is done with, of how many.
 */
export async function followRegister(
  { legalEntities, ...databases }: RegisterAndFollowers,
  onFollowed?: (done: number, all: number) => void,
): Promise<number> {
  let events = 0;
  for (const name of Object.keys(followers) as (keyof typeof followers)[]) {
    const database = databases[name];
    if (database === undefined) continue;
    const progress = await readProgress(database);
    // Seeding that was cut off has yet to write entities of its own, and follows when it is done.
    if (progress !== undefined && progress.entities < progress.target) continue;
    const [following] = followers[name].follows.filter(({ source }) => source === REGISTER);
    if (following === undefined) continue;
    const all =
      onFollowed === undefined ? 0 : await eventsAhead(legalEntities, database, following);
    const follows = [told(following, (done) => onFollowed?.(done, all))];
    events += await followAll(
      [{ name, database, follows, clock: systemClock }],
      ({ source, types }) => outboxSource(source, legalEntities, types),
    );
  }
  return events;
}

/** The same, telling how many events are done. */
function told(following: Following, onDone: (done: number) => void): Following {
  let done = 0;
  return {
    ...following,
    async handle(transaction, events, clock) {
      await following.handle(transaction, events, clock);
      done += events.length;
      onDone(done);
    },
  };
}

/** How many events of the register a follower has not heard of. */
async function eventsAhead(
  register: Database,
  follower: Database,
  { source, types }: Following,
): Promise<number> {
  const followed: { event_cursor: number } | undefined = await follower
    .knex("followed_source")
    .where({ source })
    .first();
  const [row]: { total?: number | string }[] = await register
    .knex("outbox")
    .where("id", ">", followed?.event_cursor ?? 0)
    .whereIn("event_type", types)
    .count({ total: "*" });
  return Number(row?.total ?? 0);
}
