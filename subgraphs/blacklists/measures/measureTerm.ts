import type { LocalDate } from "../../../standards/localDate.ts";
import { officeBarEnds, seriousTermEnds } from "../../../standards/timeLimits/listTerms.ts";
import type { ListingRow } from "../rows.ts";

/** 限制任职, which the law itself limits to three years (企业信息公示暂行条例 §17). */
const OFFICE_BAR = "J08";

/**
 * The last day of a measure that rests on a listing: it lasts as long as the listing. A listing as abnormal has no end
 * of its own.
 */
export function lastDayOfListing(measure: string, listing: ListingRow): LocalDate | null {
  if (listing.kind === "ABNORMAL") return null;
  if (listing.kind !== "SERIOUS") return listing.expires_on as LocalDate | null;
  const term = seriousTermEnds(listing.listed_on, listing.rule_set_code);
  if (measure !== OFFICE_BAR) return term;
  const bar = officeBarEnds(listing.listed_on);
  return bar < term ? bar : term;
}
