import type { ListingRow } from "../rows.ts";
import type { Conduct } from "./relatedConduct.ts";

/** What a listing was for. */
export function conductOf(listing: ListingRow): Conduct {
  const isRegistrars = listing.kind === "ABNORMAL" || listing.kind === "SERIOUS";
  return { trigger: listing.kind, reason: isRegistrars ? listing.reason_code : null };
}
