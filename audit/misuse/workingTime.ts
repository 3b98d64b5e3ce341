import { shanghaiDay } from "../../kit/shanghaiToday.ts";
import { isWorkingDay, WORKING_DAY_YEARS } from "../../standards/workingDays.ts";

const MINUTE = 60_000;
const SHANGHAI_OFFSET = 8 * 60;

/**
 * Office hours, in minutes of the day in Shanghai. Departments keep hours of their own (unconfirmed), so these
 * are wider than any: what lies outside was not during office hours anywhere.
 */
const BEGINS = 7 * 60;
const ENDS = 20 * 60;

/** Whether offices work at an instant: a working day in Shanghai, from 7:00 and before 20:00. */
export function isWorkingTime(at: number): boolean {
  const minute = (Math.floor(at / MINUTE) + SHANGHAI_OFFSET) % (24 * 60);
  return minute >= BEGINS && minute < ENDS && isWorked(shanghaiDay(at));
}

/** In years whose holidays are not known yet, Monday to Friday: a scan does not stop over a calendar. */
function isWorked(day: string): boolean {
  const year = Number(day.slice(0, 4));
  if (year >= WORKING_DAY_YEARS.first && year <= WORKING_DAY_YEARS.last) return isWorkingDay(day);
  const weekday = new Date(day).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}
