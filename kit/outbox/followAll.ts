import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";
import { type EventSource, follow } from "./follow.ts";
import type { Following } from "./following.ts";

/** Somebody who follows others: a subgraph with its database. */
export interface Follower {
  readonly database: Database;
  readonly follows: readonly Following[];
  readonly clock: Clock;
}

/** The source of a subgraph's events of some types; undefined where it is not known here. */
export type SourceOf = (subgraph: string, types: readonly string[]) => EventSource | undefined;

/**
 * Has all followers hear of all that was told, and of what that made them tell in turn, until nothing is new.
 * Answers how many events there were.
 */
export async function followAll(
  followers: readonly Follower[],
  sourceOf: SourceOf,
): Promise<number> {
  for (let followed = 0; ;) {
    const round = await followOnce(followers, sourceOf);
    if (round === 0) return followed;
    followed += round;
  }
}

/** One after the other: followers of one database would wait for its lock. */
async function followOnce(followers: readonly Follower[], sourceOf: SourceOf): Promise<number> {
  let followed = 0;
  for (const { database, follows, clock } of followers) {
    for (const { source, types, handle } of follows) {
      const told = sourceOf(source, types);
      if (told === undefined) continue;
      followed += await follow(database, told, (transaction, events) =>
        handle(transaction, events, clock),
      );
    }
  }
  return followed;
}
