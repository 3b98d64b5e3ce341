import type { Knex } from "knex";
import type { Database, Dialect } from "../database/database.ts";
import { OPEN_END } from "../openEnd.ts";
import { TIMELINE_EVENTS_PER_SOURCE } from "../timelineEvent.ts";
import { firstOfEach } from "./firstOfEach.ts";

/** An event in the life of a record: its name, and the column of the day on which it happened. */
export interface LifeEvent<Name extends string> {
  readonly event: Name;
  readonly column: string;
}

/** A record together with one of the two things that happen to it. */
export type LifeEventRow<Row, Name extends string> = Row & {
  readonly event: Name;
  readonly occurred_on: string;
};

/** The two things that happen to a record, and what is read of it to tell of them. */
interface Life<Name extends string> {
  readonly begun: LifeEvent<Name>;
  readonly ended: LifeEvent<Name>;
  readonly columns: readonly string[];
}

/**
 * The newest beginnings and ends of the records of each entity, newest first, by one statement. Both are
 * events of one row on two days, so the rows are read once for each and the newest of both together are
 * kept; of one record on one day the end comes first. What has not ended has no end, or an open one.
 */
export async function lifeEvents<Row extends { readonly entity_id: number }, Name extends string>(
  { reads, dialect }: Database,
  table: string,
  owners: readonly number[],
  life: Life<Name>,
): Promise<LifeEventRow<Row, Name>[][]> {
  const name = `life of ${table} ${JSON.stringify(life)}`;
  const rows = await reads.rows<LifeEventRow<Row, Name>>(name, owners, (knex, keys) =>
    newestEvents(knex, dialect, table, keys, life),
  );
  const byOwner = new Map<number, LifeEventRow<Row, Name>[]>(owners.map((owner) => [owner, []]));
  for (const row of rows) byOwner.get(row.entity_id)?.push(row);
  return owners.map((owner) => (byOwner.get(owner) ?? []).slice(0, TIMELINE_EVENTS_PER_SOURCE));
}

/** As many of each kind of event as are wanted of both, along the index of its day. */
function newestEvents(
  knex: Knex,
  dialect: Dialect,
  table: string,
  owners: readonly never[],
  { begun, ended, columns }: Life<string>,
): Knex.QueryBuilder {
  const eventsOf = ({ event, column }: LifeEvent<string>, rank: number): Knex.QueryBuilder => {
    const newest = firstOfEach(knex, dialect, owners, {
      table,
      ownerColumn: "entity_id",
      columns: ["id", "entity_id", ...columns, begun.column, ended.column],
      order: { column, direction: "desc" },
      limit: TIMELINE_EVENTS_PER_SOURCE,
      matching: () => knex(table).where(column, "<", OPEN_END),
    });
    return knex
      .from(newest.as(`rank_${rank}`))
      .select(
        "id",
        "entity_id",
        ...columns,
        { occurred_on: column },
        knex.raw("? as event, ? as event_rank", [event, rank]),
      );
  };
  return knex
    .unionAll([eventsOf(ended, 0), eventsOf(begun, 1)])
    .orderBy([
      { column: "occurred_on", order: "desc" },
      { column: "id", order: "desc" },
      { column: "event_rank" },
    ]);
}
