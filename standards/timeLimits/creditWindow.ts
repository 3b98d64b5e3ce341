import type { LocalDate } from "../localDate.ts";
import { type DaySpan, lastDayOf } from "./span.ts";

/** 上海市社会信用条例 §35: dishonest conduct is open to query for five years from its end. */
const QUERY_WINDOW: DaySpan = { amount: 5, unit: "year" };

/** The last day on which a record of conduct that ended on a day may be queried. */
export function queriedUntil(conductEndedOn: string): LocalDate {
  return lastDayOf(QUERY_WINDOW, conductEndedOn);
}
