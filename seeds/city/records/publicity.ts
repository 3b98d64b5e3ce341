import type { PenaltyRow } from "../../../subgraphs/supervision/rows.ts";
import { type Day, dayOf, dayText } from "../calendar.ts";

const ORDER_45 = dayOf("2021-09-01");
/** A low fine, in millionths of 万元: what counts as low is the city's own rule (unconfirmed). */
const LOW_FINE = 500_000;
const THREE_MONTHS = 91;
const YEAR = 365;
const THREE_YEARS = 3 * YEAR;

type Publicity = Pick<PenaltyRow, "publicity_term_code" | "published_until">;

/** How long a decision is published, by the rule of its day. */
export function publicityOf(day: Day, fine: number, confiscation: number | null): Publicity {
  if (day < ORDER_45) return until("PRACTICE-2018-GENERAL", day + YEAR);
  if (fine === 0 && confiscation === null) {
    return { publicity_term_code: "SAMR45-NEVER", published_until: null };
  }
  if (fine < LOW_FINE && confiscation === null) return until("SAMR45-3M", day + THREE_MONTHS);
  return until("SAMR45-3Y", day + THREE_YEARS);
}

function until(code: string, day: Day): Publicity {
  return { publicity_term_code: code, published_until: dayText(day) };
}
