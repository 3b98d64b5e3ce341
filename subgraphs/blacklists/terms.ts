import { addDays, addMonths, type LocalDate, parseLocalDate } from "../../standards/localDate.ts";
import type { ListingRow, SeriousRuleSet } from "./rows.ts";

const MONTHS_PER_YEAR = 12;

/** Three years without removal ended in the serious list (企业信息公示暂行条例 §17, rules of 2016). */
const ABNORMAL_YEARS = 3;

/** The registrar reminds the enterprise this many days before the three years are over. */
const ABNORMAL_NOTICE_DAYS = 60;

/** 条例 §17: five years without a new cause; 总局令第44号: three years (unconfirmed). */
const SERIOUS_YEARS: Readonly<Record<SeriousRuleSet, number>> = { "2016": 5, "2021": 3 };

/** How long a rule set keeps an entity on the serious list, in years. */
export function seriousYears(ruleSet: SeriousRuleSet): number {
  return SERIOUS_YEARS[ruleSet];
}

/** The day a listing's term is over: by law for the registrars' lists, as published for the others. */
export function expiryOf(listing: ListingRow): string | null {
  if (listing.kind === "ABNORMAL") return yearsAfter(listing.listed_on, ABNORMAL_YEARS);
  if (listing.kind === "SERIOUS") {
    return yearsAfter(listing.listed_on, seriousYears(listing.rule_set_code));
  }
  return listing.expires_on;
}

/** The day by which an enterprise is reminded that its three years are nearly over. */
export function expiryNoticeOn(listedOn: string): string {
  return addDays(yearsAfter(listedOn, ABNORMAL_YEARS), -ABNORMAL_NOTICE_DAYS);
}

/** From this day a listing under the rules of 2021 may be lifted early (unconfirmed); none in 2016. */
export function earlyRemovalFrom(listedOn: string, ruleSet: SeriousRuleSet): string | null {
  return ruleSet === "2021" ? yearsAfter(listedOn, 1) : null;
}

function yearsAfter(day: string, years: number): LocalDate {
  const date = parseLocalDate(day);
  if (date === undefined) throw new TypeError(`${day} is not a day`);
  return addMonths(date, years * MONTHS_PER_YEAR);
}
