import type { Knex } from "knex";
import { OPEN_END } from "../openEnd.ts";
import { TIMELINE_EVENTS_PER_SOURCE } from "../timelineEvent.ts";

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

/**
 * The newest beginnings and ends of the records of each entity, newest first, by one statement. Both are
 * events of one row on two days, so the rows are read once for each and the newest of both together are
 * kept; of one record on one day the end comes first. What has not ended has no end, or an open one.
 */
export async function lifeEvents<Row extends { readonly entity_id: number }, Name extends string>(
  knex: Knex,
  table: string,
  owners: readonly number[],
  { begun, ended }: { readonly begun: LifeEvent<Name>; readonly ended: LifeEvent<Name> },
): Promise<LifeEventRow<Row, Name>[][]> {
  const eventsOf = ({ event, column }: LifeEvent<Name>, rank: number): Knex.QueryBuilder =>
    knex(table)
      .whereIn("entity_id", owners)
      .andWhere(column, "<", OPEN_END)
      .select(
        `${table}.*`,
        { occurred_on: column },
        knex.raw("? as event, ? as event_rank", [event, rank]),
      );
  const happened = knex.unionAll([eventsOf(ended, 0), eventsOf(begun, 1)]);
  const numbered = knex
    .from(happened.as("happened"))
    .select(
      "*",
      knex.raw(
        "row_number() over (partition by entity_id order by occurred_on desc, id desc, event_rank) as event_row",
      ),
    );
  const rows: LifeEventRow<Row, Name>[] = await knex
    .from(numbered.as("numbered"))
    .where("event_row", "<=", TIMELINE_EVENTS_PER_SOURCE)
    .orderBy(["entity_id", "event_row"]);
  return owners.map((owner) => rows.filter((row) => row.entity_id === owner));
}
