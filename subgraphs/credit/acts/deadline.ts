import { type Clock, todayBy } from "../../../kit/clock.ts";
import { dueOn } from "../../../standards/timeLimits/deadlines.ts";
import { WorkingDayCalendarUnknown } from "../../../standards/workingDays.ts";
import type { RepairState } from "./repairWorkflow.ts";
import { type ObjectionState, UNDECIDED, UNTRANSFERRED } from "./objectionWorkflow.ts";

/** The last day of a deadline, or null where the calendar of its working days is not published yet. */
function knownDue(code: string, eventOn: string): string | null {
  try {
    return dueOn(code, eventOn);
  } catch (error) {
    if (error instanceof WorkingDayCalendarUnknown) return null;
    throw error;
  }
}

/** What of a repair tells how long the department has. */
interface RepairClock {
  readonly status_code: string;
  readonly applied_on: string;
  readonly accepted_on: string | null;
}

/** By when the department accepts an application, or decides on it; null where it has done so, or had no rule. */
export function repairDueOn({ status_code: status, applied_on, accepted_on }: RepairClock) {
  const state = status as RepairState;
  if (state === "APPLIED") return dueUnderRule("EARLY_STOP_ACCEPTANCE", applied_on);
  if (state === "ACCEPTED" && accepted_on !== null)
    return dueUnderRule("EARLY_STOP_DECISION", accepted_on);
  return null;
}

/** What of an objection tells how long there is to decide on it. */
interface ObjectionClock {
  readonly status_code: string;
  readonly filed_on: string;
  readonly transferred_on: string | null;
}

/**
 * By when an objection is decided on: five working days after it was filed, or, where it was transferred, five for
 * who provided the record to check it; null where it is decided.
 */
export function objectionDueOn({
  status_code: status,
  filed_on: filed,
  transferred_on: transferred,
}: ObjectionClock): string | null {
  if (!UNDECIDED.includes(status as ObjectionState)) return null;
  return transferred === null
    ? dueUnderRule("OBJECTION_DECISION", filed)
    : dueUnderRule("OBJECTION_CHECK", transferred);
}

/** By when an objection goes to who provided the record; null where it has, or is decided. */
export function transferDueOn({ status_code: status, filed_on }: ObjectionClock): string | null {
  return UNTRANSFERRED.includes(status as ObjectionState)
    ? dueUnderRule("OBJECTION_TRANSFER", filed_on)
    : null;
}

/** Of the days before a rule there is no deadline. */
const FIRST_DAY: Readonly<Record<string, string>> = {
  EARLY_STOP_ACCEPTANCE: "2021-09-01",
  EARLY_STOP_DECISION: "2021-09-01",
  OBJECTION_DECISION: "2017-10-01",
  OBJECTION_TRANSFER: "2017-10-01",
  OBJECTION_CHECK: "2017-10-01",
};

function dueUnderRule(code: string, eventOn: string): string | null {
  return eventOn < (FIRST_DAY[code] ?? "") ? null : knownDue(code, eventOn);
}

/** Whether a last day that is known is over. */
export function isPast(due: string | null, clock: Clock): boolean {
  return due !== null && due < todayBy(clock);
}
