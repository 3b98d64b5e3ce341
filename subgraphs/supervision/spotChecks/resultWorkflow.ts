import { codeList } from "../../../kit/codes/codedValue.ts";
import { workflow } from "../../../kit/workflow.ts";
import type { LocalDate } from "../../../standards/localDate.ts";
import { addWorkingDays, WorkingDayCalendarUnknown } from "../../../standards/workingDays.ts";

/** States of the result of a spot check, by the codes in which it is exchanged. */
export const resultStateCode = codeList([
  ["1", "未录入", "Not recorded"],
  ["2", "待审核", "Awaiting review"],
  ["3", "审核退回", "Returned by the reviewer"],
  ["4", "不通过", "Rejected"],
  ["5", "已公示", "Published"],
]);

export type ResultState = "1" | "2" | "3" | "4" | "5";

/** What is done to a result, by the names that messages give it. */
export type ResultAction =
  "recordResult" | "returnResult" | "rejectResult" | "publishResult" | "withdrawResult";

/**
 * From which states an action leads where. A rejected result is checked again and recorded anew; one that was
 * withdrawn goes back to who recorded it (both unconfirmed: the source names the states, not every way between them).
 */
export const resultWorkflow = workflow<ResultState, ResultAction>(
  { thing: "结果", thingEn: "a result", stateCode: resultStateCode },
  {
    recordResult: { from: ["1", "3", "4"], to: "2" },
    returnResult: { from: ["2"], to: "3" },
    rejectResult: { from: ["2"], to: "4" },
    publishResult: { from: ["2"], to: "5" },
    withdrawResult: { from: ["5"], to: "3" },
  },
);

const PUBLICATION_WORKING_DAYS = 20;

/**
 * The last day on which the result of a check may be published: the 20th working day after it. Throws
 * `WorkingDayCalendarUnknown` where the holidays of the year are not yet published.
 */
export function publicationDue(inspectedOn: LocalDate): LocalDate {
  return addWorkingDays(inspectedOn, PUBLICATION_WORKING_DAYS);
}

/** Whether a result that is not published is late on a day. */
export function isOverdue(state: ResultState, inspectedOn: LocalDate, today: LocalDate): boolean {
  return state !== "5" && today > publicationDue(inspectedOn);
}

/** The same, or null where nothing was inspected yet or the calendar of its year is not known. */
export function knownPublicationDue(inspectedOn: string | null): LocalDate | null {
  if (inspectedOn === null) return null;
  try {
    return publicationDue(inspectedOn as LocalDate);
  } catch (error) {
    if (error instanceof WorkingDayCalendarUnknown) return null;
    throw error;
  }
}

/** Whether a result is known to be late; one whose last day is not known is not. */
export function isLate(state: ResultState, inspectedOn: string | null, today: string): boolean {
  return (
    knownPublicationDue(inspectedOn) !== null &&
    isOverdue(state, inspectedOn as LocalDate, today as LocalDate)
  );
}
