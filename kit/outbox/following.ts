import type { Knex } from "knex";
import type { Clock } from "../clock.ts";
import type { PlacedEvent } from "./event.ts";

/** What a subgraph follows of another, and what it does about it. */
export interface Following {
  /** Name of the subgraph that tells, such as `legal-entities`. */
  readonly source: string;
  /** The types of events that matter here; others are passed over. */
  readonly types: readonly string[];
  /** Does what the events ask for, in the transaction that remembers them: once each, or not at all. */
  handle(
    transaction: Knex.Transaction,
    events: readonly PlacedEvent[],
    clock: Clock,
  ): Promise<void>;
}

/**
 * What a subgraph follows, by source: it has one cursor for each, so whoever wants something of a source hears of
 * it in one transaction. Types that are added later are heard of from then on.
 */
export function bySource(followings: readonly Following[]): readonly Following[] {
  const sources = new Set(followings.map(({ source }) => source));
  return [...sources].map((name) => {
    const followed = followings.filter(({ source }) => source === name);
    return {
      source: name,
      types: [...new Set(followed.flatMap(({ types }) => types))],
      async handle(transaction, events, clock) {
        for (const following of followed) {
          const wanted = events.filter(({ type }) => following.types.includes(type));
          if (wanted.length > 0) await following.handle(transaction, wanted, clock);
        }
      },
    };
  });
}
