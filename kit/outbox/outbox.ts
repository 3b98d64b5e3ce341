import type { Knex } from "knex";
import { storedInstant } from "../clock.ts";
import type { Database } from "../database/database.ts";
import { insertRows } from "../database/insertRows.ts";
import type { Migration } from "../database/migrate.ts";
import { writeLockMigration } from "../database/writeLock.ts";
import type { OutboxEvent, PlacedEvent } from "./event.ts";

const TABLE = "outbox";

interface OutboxRow {
  readonly id: number;
  readonly event_type: string;
  readonly entity_id: number | null;
  readonly payload: string;
  readonly occurred_at: string;
}

/** The steps that every subgraph that writes takes: its lock, and its outbox. */
export function outboxMigrations(lockName: string, outboxName: string): readonly Migration[] {
  return [writeLockMigration(lockName), outboxMigration(outboxName)];
}

function outboxMigration(name: string): Migration {
  return {
    name,
    tables: [TABLE],
    async up(knex) {
      await knex.schema.createTable(TABLE, (table) => {
        table.bigIncrements("id");
        table.string("event_type", 64).notNullable();
        table.bigInteger("entity_id");
        table.text("payload").notNullable();
        table.datetime("occurred_at").notNullable();
        table.index(["event_type", "id"]);
      });
    },
  };
}

/**
 * Tells of events in the transaction that makes them true: there is none without its data, and no data
 * without it. The transaction is one of `writeTransaction`, whose lock keeps the events in order.
 */
export async function appendEvents(
  transaction: Knex.Transaction,
  events: readonly OutboxEvent[],
  occurredAt: Date,
): Promise<void> {
  await insertRows(
    transaction,
    TABLE,
    events.map(({ type, entityId, payload }) => ({
      event_type: type,
      entity_id: entityId,
      payload: JSON.stringify(payload),
      occurred_at: storedInstant(occurredAt),
    })),
  );
}

/** The events after a cursor, in their order, those of some types where types are named. Begins at 0. */
export async function eventsAfter(
  { reads }: Database,
  cursor: number,
  limit: number,
  types: readonly string[] = [],
): Promise<PlacedEvent[]> {
  // Asked twice a second by each follower, and there is seldom anything.
  const name = `${limit} events of ${types.join(" ")}`;
  const rows = await reads.rows<OutboxRow>(name, [cursor], (knex, [after]) =>
    rowsAfter(knex, after ?? 0, limit, types),
  );
  return rows.map((row) => ({
    cursor: row.id,
    type: row.event_type,
    entityId: row.entity_id,
    payload: JSON.parse(row.payload) as PlacedEvent["payload"],
    occurredAt: row.occurred_at,
  }));
}

/** How many events of some types come after a cursor, as far as they are counted, and when the first happened. */
export async function pendingEvents(
  { knex }: Database,
  cursor: number,
  types: readonly string[],
  limit: number,
): Promise<{ readonly count: number; readonly oldestAt: string | null }> {
  const [first] = await rowsAfter(knex, cursor, 1, types);
  if (first === undefined) return { count: 0, oldestAt: null };
  const counted = rowsAfter(knex, cursor, limit, types).clearSelect().select("id");
  const [row]: { readonly events: number }[] = await knex
    .from(counted.as("counted"))
    .count({ events: "*" });
  return { count: Number(row?.events), oldestAt: first.occurred_at };
}

function rowsAfter(knex: Knex, cursor: number, limit: number, types: readonly string[]) {
  const query = knex<OutboxRow>(TABLE).where("id", ">", cursor).orderBy("id").limit(limit);
  return types.length === 0 ? query : query.whereIn("event_type", types);
}
