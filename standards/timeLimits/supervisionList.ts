import type { LocalDate } from "../localDate.ts";
import { type DaySpan, lastDayOf } from "./span.ts";

/** Rule R2: a department's own check, penalty or task keeps an entity on its list for five years (of councils unconfirmed). */
const WORK: DaySpan = { amount: 5, unit: "year" };

/** The last day on which work that was done on a day keeps its entity on the list of the department that did it. */
export function listedUntil(workedOn: string): LocalDate {
  return lastDayOf(WORK, workedOn);
}
