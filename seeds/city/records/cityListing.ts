import type { ListingRow } from "../../../subgraphs/blacklists/rows.ts";
import type { Day } from "../calendar.ts";

/** A listing before it is written, with its days as numbers. */
export interface CityListing {
  readonly kind: ListingRow["kind"];
  readonly listed: Day;
  readonly removed: Day | null;
  readonly authority: string;
  /** The columns that its kind has, and its document. */
  readonly columns: object;
}
