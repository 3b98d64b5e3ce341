import type { Knex } from "knex";
import type { Database, Dialect } from "../database/database.ts";
import type { ListLoader } from "../loader/listLoader.ts";
import type { RowLoader } from "../loader/rowLoader.ts";
import { OPEN_END } from "../openEnd.ts";
import { TIMELINE_EVENTS_PER_SOURCE } from "../timelineEvent.ts";
import { firstOfEach } from "./firstOfEach.ts";
import type { PageRequest } from "./pageRequest.ts";

/** One of the two things that happen to a record: its name, and the column of the day on which it happens. */
interface Happening<Name extends string> {
  readonly event: Name;
  readonly column: string;
}

/** The two things that happen to a record, and what is read of it to tell of them besides its id and days. */
export interface Life<Name extends string> {
  readonly begun: Happening<Name>;
  readonly ended: Happening<Name>;
  readonly columns: readonly string[];
}

/** That something happened to a record, and on which day. */
export interface LifeEvent<Told, Name extends string> {
  readonly record: Told;
  readonly event: Name;
  readonly occurredOn: string;
}

interface Owned {
  readonly id: number;
  readonly entity_id: number;
}

/**
 * The newest beginnings and ends of the records of each entity, newest first. An entity seldom has many records, and a
 * dossier lists them beside its timeline: few are told of as they are, and only of many the events are looked up.
 */
export async function newestEvents<Told extends Owned, Name extends string>(
  entities: readonly number[],
  records: { readonly list: ListLoader<Told>; readonly newest: PageRequest },
  events: RowLoader<number, LifeEvent<Told, Name>[]>,
  life: Life<Name>,
): Promise<(readonly LifeEvent<Told, Name>[])[]> {
  const pages = await records.list.pages.loadAll(entities, records.newest);
  const withMany = entities.filter((_, index) => pages[index]?.hasNextPage === true);
  const ofMany = new Map<number, readonly LifeEvent<Told, Name>[] | undefined>();
  if (withMany.length > 0) {
    const told = await events.loadAll(withMany);
    for (const [index, entity] of withMany.entries()) ofMany.set(entity, told[index]);
  }
  return pages.map(({ rows, hasNextPage }, index) =>
    hasNextPage ? (ofMany.get(entities[index] as number) ?? []) : eventsOf(rows, life),
  );
}

/** The newest events of all the records that there are. */
function eventsOf<Told extends Owned, Name extends string>(
  rows: readonly Told[],
  { begun, ended }: Life<Name>,
): LifeEvent<Told, Name>[] {
  const events: LifeEvent<Told, Name>[] = [];
  for (const record of rows) {
    // Of one record on one day the end comes first, and stays there.
    for (const { event, column } of [ended, begun]) {
      const occurredOn: unknown = Reflect.get(record, column);
      if (typeof occurredOn === "string" && occurredOn < OPEN_END)
        events.push({ record, event, occurredOn });
    }
  }
  return events.sort(newestFirst).slice(0, TIMELINE_EVENTS_PER_SOURCE);
}

function newestFirst(
  { occurredOn: left, record: { id: leftId } }: LifeEvent<Owned, string>,
  { occurredOn: right, record: { id: rightId } }: LifeEvent<Owned, string>,
): number {
  if (left !== right) return left < right ? 1 : -1;
  return rightId - leftId;
}

/** What is read of a record, with the event as columns of its own. */
type EventRow<Told, Name extends string> = Told & {
  readonly event: Name;
  readonly occurred_on: string;
};

/**
 * The same of many entities by one statement, however many records each has. Both are events of one row on two days,
 * so the rows are read once for each and the newest of both together are kept; of one record on one day the end comes
 * first. What has not ended has no end, or an open one.
 */
export async function lifeEvents<Told extends Owned, Name extends string>(
  { reads, dialect }: Database,
  table: string,
  owners: readonly number[],
  life: Life<Name>,
): Promise<LifeEvent<Told, Name>[][]> {
  const name = `life of ${table} ${JSON.stringify(life)}`;
  const rows = await reads.rows<EventRow<Told, Name>>(name, owners, (knex, keys) =>
    newestOfMany(knex, dialect, table, keys, life),
  );
  const byOwner = new Map<number, LifeEvent<Told, Name>[]>(owners.map((owner) => [owner, []]));
  for (const row of rows) {
    const { event, occurred_on: occurredOn } = row;
    byOwner.get(row.entity_id)?.push({ record: row, event, occurredOn });
  }
  return owners.map((owner) => (byOwner.get(owner) ?? []).slice(0, TIMELINE_EVENTS_PER_SOURCE));
}

/** As many of each kind of event as are wanted of both, along the index of its day. */
function newestOfMany(
  knex: Knex,
  dialect: Dialect,
  table: string,
  owners: readonly never[],
  { begun, ended, columns }: Life<string>,
): Knex.QueryBuilder {
  const newest = ({ event, column }: Happening<string>, rank: number): Knex.QueryBuilder => {
    const first = firstOfEach(knex, dialect, owners, {
      table,
      ownerColumn: "entity_id",
      columns: ["id", "entity_id", ...columns, begun.column, ended.column],
      order: { column, direction: "desc" },
      limit: TIMELINE_EVENTS_PER_SOURCE,
      matching: () => knex(table).where(column, "<", OPEN_END),
    });
    return knex
      .from(first.as(`rank_${rank}`))
      .select(
        "id",
        "entity_id",
        ...columns,
        { occurred_on: column },
        knex.raw("? as event, ? as event_rank", [event, rank]),
      );
  };
  return knex
    .unionAll([newest(ended, 0), newest(begun, 1)])
    .orderBy([
      { column: "occurred_on", order: "desc" },
      { column: "id", order: "desc" },
      { column: "event_rank" },
    ]);
}
