import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { shanghaiDay } from "../../../kit/shanghaiToday.ts";
import { lastDayOf } from "../../../standards/timeLimits/span.ts";
import { WorkingDayCalendarUnknown } from "../../../standards/workingDays.ts";
import { lastSecondOf } from "../dueInstant.ts";

/** No law says by when a district acknowledges and reports: whoever dispatches says it, in working days within these. */
const MOST_TO_ACKNOWLEDGE = 5;
const MOST_TO_REPORT = 60;

interface GivenDays {
  readonly acknowledgeWithin: number;
  readonly reportWithin: number;
}

/** The last instants to acknowledge and to report, by the working days that are given for them. */
export function dispatchDays({ acknowledgeWithin, reportWithin }: GivenDays, now: Date) {
  if (!isWithin(acknowledgeWithin, 1, MOST_TO_ACKNOWLEDGE))
    throw badUserInput(
      "input.acknowledgeWithin",
      `must be 1 to ${MOST_TO_ACKNOWLEDGE} working days`,
    );
  if (!isWithin(reportWithin, acknowledgeWithin, MOST_TO_REPORT))
    throw badUserInput(
      "input.reportWithin",
      `must be ${acknowledgeWithin}, the days to acknowledge, to ${MOST_TO_REPORT} working days`,
    );
  return {
    takenOnBy: endOf("input.acknowledgeWithin", acknowledgeWithin, now),
    due: endOf("input.reportWithin", reportWithin, now),
  };
}

function isWithin(amount: number, least: number, most: number): boolean {
  return amount >= least && amount <= most;
}

/** The end of so many working days; those of a year that the State Council has not published yet are not guessed. */
function endOf(argument: string, amount: number, now: Date): Date {
  try {
    return lastSecondOf(lastDayOf({ amount, unit: "workingDay" }, shanghaiDay(now.getTime())));
  } catch (error) {
    if (!(error instanceof WorkingDayCalendarUnknown)) throw error;
    throw badUserInput(
      argument,
      `reaches into ${error.year}, whose working days are not known; give fewer days`,
    );
  }
}
