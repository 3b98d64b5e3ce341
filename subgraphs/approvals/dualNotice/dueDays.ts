import { OPEN_END } from "../../../kit/openEnd.ts";
import { dueOn } from "../../../standards/timeLimits/deadlines.ts";
import { WorkingDayCalendarUnknown } from "../../../standards/workingDays.ts";

/** The deadlines of dual notice, by their codes in `standards/timeLimits`. */
type NoticeDeadline = "NOTICE_CLAIM" | "NOTICE_FEEDBACK" | "NOTICE_REASSIGNMENT";

/**
 * By when something is to be done, by the rule of the day from which it counts. Far off while the State Council has
 * not published the working days of the year in which it would end: nobody is late by a guess.
 */
export function noticeDue(code: NoticeDeadline, from: string): string {
  try {
    return dueOn(code, from);
  } catch (error) {
    if (error instanceof WorkingDayCalendarUnknown) return OPEN_END;
    throw error;
  }
}
