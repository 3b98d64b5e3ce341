/**
 * Working days of mainland China: Monday to Friday, less the State Council's holidays, plus its
 * make-up days.
 *
 * The calendar is that of the library `chinese-days`, which knows the years 2004 to 2026 in
 * version 1.5.7. For other years it would count plain weekdays and give a wrong deadline without
 * a word; here they are refused. The last days of the last known year are provisional until the
 * next year's arrangement is published, for it may move a working day into late December.
 */
import chineseDays from "chinese-days";
import type { LocalDate } from "./localDate.ts";
import { addDays, isLocalDate, parseLocalDate } from "./localDate.ts";

/** Raised when a deadline touches a year whose working days are not known. */
export class WorkingDayCalendarUnknown extends Error {
  readonly code = "WORKING_DAY_CALENDAR_UNKNOWN";
  readonly year: number;

  constructor(year: number, known: WorkingDayYears) {
    super(`The working days of ${year} are unknown; known are ${known.first} to ${known.last}.`);
    this.name = "WorkingDayCalendarUnknown";
    this.year = year;
  }
}

export interface WorkingDayYears {
  readonly first: number;
  readonly last: number;
}

const FIRST_KNOWN_YEAR = 2004;

/** A year is known when its National Day is a named holiday and not just a day of the week. */
function isKnownYear(year: number): boolean {
  return chineseDays.getDayDetail(`${year}-10-01`).name.includes("国庆");
}

function findKnownYears(): WorkingDayYears {
  let last = FIRST_KNOWN_YEAR;
  while (isKnownYear(last + 1)) last++;
  return { first: FIRST_KNOWN_YEAR, last };
}

/** First and last year whose working days the library knows. */
export const WORKING_DAY_YEARS: WorkingDayYears = findKnownYears();

/**
 * The library is asked only whether the State Council said something about the day, which it then
 * names like `National Day,国庆节,3`. The day of the week is taken here, in UTC: west of Greenwich
 * the library's own is that of the day before.
 */
function isWorked(date: LocalDate): boolean {
  const { name, work } = chineseDays.getDayDetail(date);
  if (name.includes(",")) return work;
  const weekday = new Date(date).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

function listWorkingDays(): readonly LocalDate[] {
  const days: LocalDate[] = [];
  const end = `${WORKING_DAY_YEARS.last}-12-31`;
  const start = parseLocalDate(`${WORKING_DAY_YEARS.first}-01-01`);
  for (let date = start; date !== undefined && date <= end; date = addDays(date, 1)) {
    if (isWorked(date)) days.push(date);
  }
  return days;
}

let listed: readonly LocalDate[] | undefined;

/** Every known working day in order; listed once, on first use, as it takes some milliseconds. */
function workingDays(): readonly LocalDate[] {
  listed ??= listWorkingDays();
  return listed;
}

function requireKnown(date: string): asserts date is LocalDate {
  if (!isLocalDate(date)) throw new RangeError(`"${date}" is not a day written YYYY-MM-DD`);
  const year = Number(date.slice(0, 4));
  if (year < WORKING_DAY_YEARS.first || year > WORKING_DAY_YEARS.last) {
    throw new WorkingDayCalendarUnknown(year, WORKING_DAY_YEARS);
  }
}

/** How many known working days come before a day. */
function workingDaysBefore(date: string): number {
  const days = workingDays();
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? "") < date) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True when offices work on that day. Throws WorkingDayCalendarUnknown outside the known years. */
export function isWorkingDay(date: string): boolean {
  requireKnown(date);
  return workingDays()[workingDaysBefore(date)] === date;
}

/**
 * The n-th working day after a day, which itself does not count (Administrative Penalty Law
 * article 85 with Civil Code article 201); before it when n is negative, the day itself when 0.
 *
 * Throws WorkingDayCalendarUnknown when it starts or ends outside the known years.
 */
export function addWorkingDays(date: string, n: number): LocalDate {
  requireKnown(date);
  if (!Number.isInteger(n)) throw new RangeError(`${n} is not a whole number of working days`);
  if (n === 0) return date;
  const before = workingDaysBefore(date);
  // Counting forward starts after the day, so from a day off the next working day is the first.
  const offset = n > 0 && workingDays()[before] !== date ? n - 1 : n;
  const result = workingDays()[before + offset];
  if (result !== undefined) return result;
  const { first, last } = WORKING_DAY_YEARS;
  throw new WorkingDayCalendarUnknown(n > 0 ? last + 1 : first - 1, WORKING_DAY_YEARS);
}

/**
 * Working days after `from` up to and including `to`, so that it undoes `addWorkingDays`;
 * negative when `to` comes first. Throws WorkingDayCalendarUnknown outside the known years.
 */
export function workingDaysBetween(from: string, to: string): number {
  if (to < from) return -workingDaysBetween(to, from);
  const through = workingDaysBefore(to) + (isWorkingDay(to) ? 1 : 0);
  return through - workingDaysBefore(from) - (isWorkingDay(from) ? 1 : 0);
}
