import { abnormalTermEnds, seriousTermEnds } from "../../standards/timeLimits/listTerms.ts";
import { OPEN_END } from "../../kit/openEnd.ts";
import type { ListingRow } from "./rows.ts";

/** The day a listing's term is over: by law for the registrars' lists, as published for the others. */
export function expiryOf(listing: ListingRow): string | null {
  if (listing.kind === "ABNORMAL") return abnormalTermEnds(listing.listed_on);
  if (listing.kind === "SERIOUS") return seriousTermEnds(listing.listed_on, listing.rule_set_code);
  return listing.expires_on;
}

/**
 * Whether it is on its list on a day: not removed, and the term published with it not over, though nobody may
 * have recorded its removal. The terms of the registrars' lists end nothing by themselves.
 */
export function isListedOn(listing: ListingRow, day: string): boolean {
  const { kind, removed_on: removedOn } = listing;
  const isOver =
    (kind === "COURT_DEFAULTER" || kind === "INCENTIVE") &&
    listing.expires_on !== null &&
    listing.expires_on < day;
  return removedOn === OPEN_END && !isOver;
}
