import type { Knex } from "knex";
import type { Database } from "../database/database.ts";
import type { Migration } from "../database/migrate.ts";
import { rowsOf } from "../database/rowsOf.ts";
import { writeTransaction } from "../database/writeTransaction.ts";
import type { PlacedEvent } from "./event.ts";
import { eventsAfter } from "./outbox.ts";

/**
 * Where a subgraph hears of what became true in another: no subgraph reads another's tables. The outbox of one
 * that is kept beside it is a source; what a broker brings, where subgraphs are kept apart, is another.
 */
export interface EventSource {
  /** By which the follower remembers how far it got. */
  readonly name: string;
  eventsAfter(cursor: number, limit: number): Promise<readonly PlacedEvent[]>;
}

/** Does what events ask for, in the transaction that remembers them. */
export type EventHandler = (
  transaction: Knex.Transaction,
  events: readonly PlacedEvent[],
) => Promise<void>;

const TABLE = "followed_source";

const EVENTS_AT_A_TIME = 1_000;

/** The step that a subgraph takes which follows others; it is one of those that write. */
export function followerMigration(name: string): Migration {
  return {
    name,
    tables: [TABLE],
    async up(knex) {
      await knex.schema.createTable(TABLE, (table) => {
        table.string("source", 64).primary();
        table.bigInteger("event_cursor").notNullable();
      });
    },
  };
}

/** The outbox of a subgraph's database as a source, of events of some types. */
export function outboxSource(
  name: string,
  database: Database,
  types: readonly string[],
): EventSource {
  return { name, eventsAfter: (cursor, limit) => eventsAfter(database, cursor, limit, types) };
}

/**
 * Follows a source to its present end, and answers how many events there were. Each is done once: with its
 * cursor, or not at all.
 */
export async function follow(
  database: Database,
  source: EventSource,
  handle: EventHandler,
): Promise<number> {
  for (let followed = 0; ;) {
    const cursor = await followedUpTo(database, source.name);
    const events = await source.eventsAfter(cursor, EVENTS_AT_A_TIME);
    const last = events.at(-1);
    if (last === undefined) return followed;
    followed += events.length;
    await writeTransaction(database, async (transaction) => {
      // Another process may have done them meanwhile.
      if ((await cursorIn(transaction, source.name)) !== cursor) return;
      await handle(transaction, events);
      await transaction(TABLE)
        .insert({ source: source.name, event_cursor: last.cursor })
        .onConflict("source")
        .merge();
    });
  }
}

/** The last event of a source that a follower has done; 0 where it has done none. */
export async function followedUpTo(database: Database, source: string): Promise<number> {
  const [row] = await rowsOf<FollowedRow>(database, TABLE, "source", [source]);
  return row?.event_cursor ?? 0;
}

/** The same in a transaction, which nobody else can move on meanwhile. */
async function cursorIn(transaction: Knex.Transaction, source: string): Promise<number> {
  const row = await transaction<FollowedRow>(TABLE).where({ source }).first();
  return row?.event_cursor ?? 0;
}

interface FollowedRow {
  readonly source: string;
  readonly event_cursor: number;
}
