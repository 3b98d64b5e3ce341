import type { Knex } from "knex";
import { TIMELINE_EVENTS_PER_SOURCE } from "../../kit/timelineEvent.ts";
import type { PermitRow } from "./rows.ts";

/** A permit together with one of the two things that happen to it. */
export type PermitEventRow = PermitRow & {
  readonly event: "PERMITTED" | "PERMIT_ENDED";
  readonly occurred_on: string;
};

/**
 * The newest events of each entity by one statement, newest first. A decision and an early end are events
 * of one row on two days, so the rows are read once for each and the newest of both together are kept.
 */
export async function permitEvents(
  knex: Knex,
  owners: readonly number[],
): Promise<PermitEventRow[][]> {
  const happened = knex.unionAll([
    eventsOf(knex, owners, "PERMITTED", "decided_on"),
    eventsOf(knex, owners, "PERMIT_ENDED", "ended_on").whereNotNull("ended_on"),
  ]);
  const numbered = knex
    .from(happened.as("happened"))
    .select(
      "*",
      knex.raw(
        "row_number() over (partition by entity_id order by occurred_on desc, id desc, case event when 'PERMIT_ENDED' then 0 else 1 end) as event_row",
      ),
    );
  const rows: PermitEventRow[] = await knex
    .from(numbered.as("numbered"))
    .where("event_row", "<=", TIMELINE_EVENTS_PER_SOURCE)
    .orderBy(["entity_id", "event_row"]);
  return owners.map((owner) => rows.filter((row) => row.entity_id === owner));
}

function eventsOf(
  knex: Knex,
  owners: readonly number[],
  event: PermitEventRow["event"],
  day: string,
): Knex.QueryBuilder {
  return knex("permit")
    .whereIn("entity_id", owners)
    .select("permit.*", { occurred_on: day }, knex.raw("? as event", [event]));
}
