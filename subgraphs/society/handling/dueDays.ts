import { OPEN_END } from "../../../kit/openEnd.ts";
import { dueOn } from "../../../standards/timeLimits/deadlines.ts";
import { WorkingDayCalendarUnknown } from "../../../standards/workingDays.ts";

type Deadline =
  | "COMPLAINT_ACCEPTANCE"
  | "COMPLAINT_MEDIATION"
  | "REPORT_VERIFICATION"
  | "REPORT_VERIFICATION_EXTENSION"
  | "REPORTER_NOTICE";

/**
 * The last day in time as it is stored. Where the working days of its year are not yet published it is open: the
 * matter then stands at the end of the work list, and nobody is late.
 */
export function storedDue(deadline: Deadline, eventOn: string): string {
  if (eventOn === OPEN_END) return OPEN_END;
  try {
    return dueOn(deadline, eventOn);
  } catch (error) {
    if (error instanceof WorkingDayCalendarUnknown) return OPEN_END;
    throw error;
  }
}
