import type { Knex } from "knex";
import { todayBy } from "../../../kit/clock.ts";
import type { Following } from "../../../kit/outbox/following.ts";
import { applyMeasure } from "../measures/applyMeasure.ts";
import { isPublished, mayRestOn } from "../measures/measureRefusals.ts";
import { measureEnds } from "../measures/measureTerm.ts";
import { conductOf } from "../measures/conductOf.ts";
import { executorsOf } from "../measureTriggers.ts";
import type { JointPunishmentMeasureRow, ListingRow } from "../rows.ts";
import { isListedOn } from "../terms.ts";

/**
 * Applies the measures of the published catalogue to whoever was listed: each department that the catalogue names
 * gets its task. A listing that ended meanwhile leads to none. What any department may do, each decides for itself.
 */
export const followListings: Following = {
  source: "blacklists",
  types: ["listing.made"],
  async handle(transaction, events, clock) {
    const measures = await transaction<JointPunishmentMeasureRow>("joint_punishment_measure")
      .whereNotNull("published_on")
      .orderBy("id");
    for (const { payload } of events) {
      const listing = await transaction<ListingRow>("listing")
        .where("id", payload["listing"] ?? 0)
        .first();
      if (listing === undefined || !isListedOn(listing, todayBy(clock))) continue;
      await applyAll(transaction, listing, measures, clock.now(), todayBy(clock));
    }
  },
};

async function applyAll(
  knex: Knex.Transaction,
  listing: ListingRow,
  measures: readonly JointPunishmentMeasureRow[],
  now: Date,
  today: string,
): Promise<void> {
  const conduct = conductOf(listing);
  for (const measure of measures) {
    if (!isPublished(measure, today) || !mayRestOn(measure, conduct)) continue;
    if (measureEnds(measure.code, listing) <= today) continue;
    for (const department of executorsOf(measure.executing_departments) ?? [])
      await applyMeasure(knex, { listing, measure, department }, now);
  }
}
