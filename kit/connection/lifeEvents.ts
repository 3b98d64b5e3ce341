import type { Knex } from "knex";
import type { Database } from "../database/database.ts";
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
  { reads }: Database,
  table: string,
  owners: readonly number[],
  ofRecord: Life<Name>,
): Promise<LifeEventRow<Row, Name>[][]> {
  const name = `life of ${table} ${JSON.stringify(ofRecord)}`;
  const rows = await reads.rows<LifeEventRow<Row, Name>>(name, owners, (knex, keys) =>
    newestEvents(knex, table, keys, ofRecord),
  );
  const byOwner = new Map<number, LifeEventRow<Row, Name>[]>(owners.map((owner) => [owner, []]));
  for (const row of rows) byOwner.get(row.entity_id)?.push(row);
  return owners.map((owner) => byOwner.get(owner) ?? []);
}

/** The two things that happen to a record. */
interface Life<Name extends string> {
  readonly begun: LifeEvent<Name>;
  readonly ended: LifeEvent<Name>;
}

/** Of one owner each kind of event is read along its index; those of several are ranked together. */
function newestEvents(
  knex: Knex,
  table: string,
  owners: readonly never[],
  { begun, ended }: Life<string>,
): Knex.QueryBuilder {
  const eventsOf = ({ event, column }: LifeEvent<string>, rank: number): Knex.QueryBuilder =>
    knex(table)
      .whereIn("entity_id", owners)
      .andWhere(column, "<", OPEN_END)
      .select(
        `${table}.*`,
        { occurred_on: column },
        knex.raw("? as event, ? as event_rank", [event, rank]),
      );
  const endings = eventsOf(ended, 0);
  const beginnings = eventsOf(begun, 1);
  if (owners.length > 1) return rankedEvents(knex, [endings, beginnings]);
  const newest = (events: Knex.QueryBuilder, { column }: LifeEvent<string>, name: string) =>
    knex
      .from(
        events
          .orderBy([
            { column, order: "desc" },
            { column: "id", order: "desc" },
          ])
          .limit(TIMELINE_EVENTS_PER_SOURCE)
          .as(name),
      )
      .select("*");
  return knex
    .unionAll([newest(endings, ended, "endings"), newest(beginnings, begun, "beginnings")])
    .orderBy([
      { column: "occurred_on", order: "desc" },
      { column: "id", order: "desc" },
      { column: "event_rank" },
    ])
    .limit(TIMELINE_EVENTS_PER_SOURCE);
}

function rankedEvents(knex: Knex, happened: Knex.QueryBuilder[]): Knex.QueryBuilder {
  const numbered = knex
    .from(knex.unionAll(happened).as("happened"))
    .select(
      "*",
      knex.raw(
        "row_number() over (partition by entity_id order by occurred_on desc, id desc, event_rank) as event_row",
      ),
    );
  return knex
    .from(numbered.as("numbered"))
    .where("event_row", "<=", TIMELINE_EVENTS_PER_SOURCE)
    .orderBy(["entity_id", "event_row"]);
}
