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
