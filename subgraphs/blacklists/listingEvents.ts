import type { Knex } from "knex";
import { TIMELINE_EVENTS_PER_SOURCE } from "../../kit/timelineEvent.ts";
import { OPEN_END } from "./openEnd.ts";
import type { ListingEventRow } from "./rows.ts";

/**
 * The newest events of each entity by one statement, newest first. Listing and removal are events of one
 * row on two days, so the rows are read once for each and the newest of both together are kept.
 */
export async function listingEvents(
  knex: Knex,
  owners: readonly number[],
): Promise<ListingEventRow[][]> {
  const happened = knex.unionAll([
    eventsOf(knex, owners, "LISTED", "listed_on"),
    eventsOf(knex, owners, "REMOVED", "removed_on").andWhere("removed_on", "<", OPEN_END),
  ]);
  const numbered = knex
    .from(happened.as("happened"))
    .select(
      "*",
      knex.raw(
        "row_number() over (partition by entity_id order by occurred_on desc, id desc, event desc) as event_row",
      ),
    );
  const rows: ListingEventRow[] = await knex
    .from(numbered.as("numbered"))
    .where("event_row", "<=", TIMELINE_EVENTS_PER_SOURCE)
    .orderBy(["entity_id", "event_row"]);
  return owners.map((owner) => rows.filter((row) => row.entity_id === owner));
}

function eventsOf(
  knex: Knex,
  owners: readonly number[],
  event: ListingEventRow["event"],
  day: string,
): Knex.QueryBuilder {
  return knex("listing")
    .whereIn("entity_id", owners)
    .select("listing.*", { occurred_on: day }, knex.raw("? as event", [event]));
}
