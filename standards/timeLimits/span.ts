/** A length of time as laws set it, and the day or instant on which it is over. */
import { addDays, addMonths, type LocalDate, parseLocalDate } from "../localDate.ts";
import { addWorkingDays } from "../workingDays.ts";

/** Days do not wait for an office to open; working days do, by the calendar of the State Council. */
export type DayUnit = "day" | "workingDay" | "month" | "year";

/** A length of time that ends on a day. */
export interface DaySpan {
  readonly amount: number;
  readonly unit: DayUnit;
}

const MONTHS_PER_YEAR = 12;
const HOUR_MILLISECONDS = 3_600_000;

/**
 * The last day of a span that begins with a day, which itself does not count (Civil Code articles 201 and
 * 202). Throws WorkingDayCalendarUnknown where working days end beyond the known calendar.
 */
export function lastDayOf({ amount, unit }: DaySpan, day: string): LocalDate {
  if (unit === "workingDay") return addWorkingDays(day, amount);
  const from = dayOf(day);
  if (unit === "day") return addDays(from, amount);
  return addMonths(from, unit === "month" ? amount : amount * MONTHS_PER_YEAR);
}

/** The instant, in milliseconds since 1970, at which hours from an instant are over. */
export function hoursAfter(hours: number, instant: number): number {
  return instant + hours * HOUR_MILLISECONDS;
}

/** A text that must be a day. */
export function dayOf(text: string): LocalDate {
  const day = parseLocalDate(text);
  if (day === undefined) throw new TypeError(`${text} is not a day`);
  return day;
}
