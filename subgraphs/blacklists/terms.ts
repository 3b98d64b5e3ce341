import { abnormalTermEnds, seriousTermEnds } from "../../standards/timeLimits/listTerms.ts";
import type { ListingRow } from "./rows.ts";

/** The day a listing's term is over: by law for the registrars' lists, as published for the others. */
export function expiryOf(listing: ListingRow): string | null {
  if (listing.kind === "ABNORMAL") return abnormalTermEnds(listing.listed_on);
  if (listing.kind === "SERIOUS") return seriousTermEnds(listing.listed_on, listing.rule_set_code);
  return listing.expires_on;
}
