import { catalogue } from "../../../subgraphs/blacklists/catalogue.ts";
import { OPEN_END } from "../../../kit/openEnd.ts";
import { dayText, weekdayFrom } from "../calendar.ts";
import { provenance } from "../provenance.ts";
import type { CityListing } from "./cityListing.ts";

/**
 * Measures of the catalogue and who carries them out, by the list that triggers them: only such as may rest on
 * that list, and are carried out by a department of the platform.
 */
const TRIGGERED: Readonly<
  Record<"SERIOUS" | "COURT_DEFAULTER", readonly (readonly [string, string])[]>
> = {
  SERIOUS: [
    ["J08", "SH-AIC"],
    ["J12", "SH-FIN"],
    ["J13", "SH-HUC"],
  ],
  COURT_DEFAULTER: [
    ["J19", "SH-CRT"],
    ["J21", "SH-HUC"],
  ],
};
const GRANTED: readonly (readonly [string, string])[] = [
  ["I01", "SH-REFORM"],
  ["I02", "SH-AIC"],
];

const domains = new Map(catalogue.map(({ code, domain_code }) => [code, domain_code]));
/** Measures one listing can trigger; ids of their rows follow from it. */
const PER_LISTING = 8;
/** The executing departments act within some days of the listing. */
const EFFECTIVE_AFTER = 7;

/** The restrictions or incentives that follow from one listing, for as long as it lasts. */
export function measureRows(listing: CityListing, listingId: number, entityId: number): object[] {
  return measuresOf(listing.kind).map(([code, department], at) => {
    const from = weekdayFrom(listing.listed + EFFECTIVE_AFTER);
    return {
      id: listingId * PER_LISTING + at,
      entity_id: entityId,
      measure_code: code,
      domain_code: domains.get(code),
      listing_id: listingId,
      effective_from: dayText(from),
      effective_to: listing.removed === null ? OPEN_END : dayText(Math.max(from, listing.removed)),
      executing_department_code: department,
      basis: BASIS[listing.kind],
      document_number: null,
      ...provenance(department, from),
    };
  });
}

const BASIS: Readonly<Record<CityListing["kind"], string>> = {
  ABNORMAL: "列入经营异常名录",
  SERIOUS: "列入严重违法失信名单",
  COURT_DEFAULTER: "列入失信被执行人名单",
  INCENTIVE: "列入守信激励名单",
};

function measuresOf(kind: CityListing["kind"]): readonly (readonly [string, string])[] {
  if (kind === "INCENTIVE") return GRANTED;
  return kind === "ABNORMAL" ? [] : TRIGGERED[kind];
}
