import { storedInstant } from "../../kit/clock.ts";
import { shanghaiDay } from "../../kit/shanghaiToday.ts";
import { deadlineOn, dueAt, dueOn } from "../../standards/timeLimits/deadlines.ts";

/** The last instant in time by a rule, from an instant: days end at midnight in Shanghai, and hours to the second. */
export function lastInstant(code: string, now: Date): Date {
  const day = shanghaiDay(now.getTime());
  if (deadlineOn(code, day).unit === "hour") return new Date(dueAt(code, now.getTime()));
  return lastSecondOf(dueOn(code, day));
}

/** The last second of a day in Shanghai. */
export function lastSecondOf(day: string): Date {
  return new Date(`${day}T23:59:59+08:00`);
}

/** Whether what was due is late. */
export function isLate(dueAtStored: string, now: Date): boolean {
  return storedInstant(now) > dueAtStored;
}
