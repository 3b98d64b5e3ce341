import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";
import { throwFailures } from "../errors/throwFailures.ts";
import { type EventSource, follow } from "./follow.ts";
import type { Following } from "./following.ts";

/** Somebody who follows others: a subgraph with its database. */
export interface Follower {
  readonly name: string;
  readonly database: Database;
  readonly follows: readonly Following[];
  readonly clock: Clock;
}

/** Who follows what. */
export interface Followed {
  readonly follower: string;
  readonly source: string;
  readonly types: readonly string[];
}

/** Where a follower hears of a source; undefined where it is not known here. */
export type SourceOf = (followed: Followed) => EventSource | undefined;

/**
 * Has all followers hear of all that was told, and of what that made them tell in turn, until nothing is new.
 * Answers how many events there were. Where one cannot do what it heard of, the others hear all the same, and then
 * it throws: what failed is heard again.
 */
export async function followAll(
  followers: readonly Follower[],
  sourceOf: SourceOf,
): Promise<number> {
  for (let followed = 0; ;) {
    const { heard, failures } = await followOnce(followers, sourceOf);
    followed += heard;
    if (heard > 0) continue;
    throwFailures(failures);
    return followed;
  }
}

/** One after the other: followers of one database would wait for its lock. */
async function followOnce(
  followers: readonly Follower[],
  sourceOf: SourceOf,
): Promise<{ readonly heard: number; readonly failures: readonly Error[] }> {
  const failures: Error[] = [];
  let heard = 0;
  for (const { name, database, follows, clock } of followers) {
    for (const { source, types, handle } of follows) {
      const told = sourceOf({ follower: name, source, types });
      if (told === undefined) continue;
      try {
        heard += await follow(database, told, (transaction, events) =>
          handle(transaction, events, clock),
        );
      } catch (cause) {
        failures.push(new Error(`${name} cannot follow ${source}: ${String(cause)}`, { cause }));
      }
    }
  }
  return { heard, failures };
}
