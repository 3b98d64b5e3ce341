import { todayBy } from "../../../kit/clock.ts";
import type { Following } from "../../../kit/outbox/following.ts";
import { applyMeasures, publishedMeasures } from "../measures/applyMeasures.ts";
import { groundOfListing } from "../measures/ground.ts";
import type { ListingRow } from "../rows.ts";
import { isListedOn } from "../terms.ts";

/** Has measures follow from listings. A listing that ended meanwhile leads to none. */
export const followListings: Following = {
  source: "blacklists",
  types: ["listing.made"],
  async handle(transaction, events, clock) {
    const measures = await publishedMeasures(transaction);
    for (const { payload } of events) {
      const listing = await transaction<ListingRow>("listing")
        .where("id", payload["listing"] ?? 0)
        .first();
      if (listing === undefined || !isListedOn(listing, todayBy(clock))) continue;
      await applyMeasures(transaction, groundOfListing(listing), measures, clock.now());
    }
  },
};
