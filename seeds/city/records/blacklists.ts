import { knownEntityRows } from "./knownEntities.ts";
import type { ReportDuty } from "../annualReports.ts";
import type { City } from "../city.ts";
import type { CityEntity } from "../cityEntity.ts";
import type { TableRows } from "../tableRows.ts";
import type { CityListing } from "./cityListing.ts";
import { listingRow, listingsOf } from "./listings.ts";
import { measureRows } from "./measures.ts";
import type { CityPenalty } from "./penalties.ts";

const PER_ENTITY = 128;

/** The listings of an entity, and the measures that follow from them. */
export function blacklistRows(
  city: City,
  entity: CityEntity,
  id: number,
  duties: readonly ReportDuty[],
  penalties: readonly CityPenalty[],
): { readonly listings: readonly CityListing[]; readonly rows: TableRows } {
  const listings = listingsOf(city, entity, duties, penalties);
  const numbered = listings.map((listing, at) => ({ listing, listingId: id * PER_ENTITY + at }));
  const measures = (isIncentive: boolean): object[] =>
    numbered
      .filter(({ listing }) => (listing.kind === "INCENTIVE") === isIncentive)
      .flatMap(({ listing, listingId }) => measureRows(listing, listingId, id));
  return {
    listings,
    rows: {
      // Departments list the entities that the lists know.
      known_entity: knownEntityRows(entity, id),
      listing: numbered.map(({ listing, listingId }) => listingRow(listing, id, listingId)),
      restriction: measures(false),
      incentive: measures(true),
    },
  };
}
