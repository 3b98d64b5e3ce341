import { codeList } from "../../../kit/codes/codedValue.ts";
import { workflow } from "../../../kit/workflow.ts";

/** How far a request of one department to another is. */
export const requestStateCode = codeList([
  ["SUBMITTED", "待受理", "Awaiting acceptance"],
  ["ACCEPTED", "办理中", "Being worked on"],
  ["REJECTED", "已退回", "Returned"],
  ["COMPLETED", "已反馈", "Answered"],
  ["WITHDRAWN", "已撤回", "Withdrawn"],
]);

export type RequestState = "SUBMITTED" | "ACCEPTED" | "REJECTED" | "COMPLETED" | "WITHDRAWN";

export type RequestAction = "accept" | "reject" | "feedback" | "withdraw";

/** States in which a request is open, and the access that it opens with it. */
export const OPEN_STATES: readonly RequestState[] = ["SUBMITTED", "ACCEPTED"];

/** From which states an action leads where. */
export const requestWorkflow = workflow<RequestState, RequestAction>(
  { thing: "提请", thingEn: "a request", stateCode: requestStateCode },
  {
    accept: { from: ["SUBMITTED"], to: "ACCEPTED" },
    reject: { from: ["SUBMITTED"], to: "REJECTED" },
    feedback: { from: ["ACCEPTED"], to: "COMPLETED" },
    withdraw: { from: OPEN_STATES, to: "WITHDRAWN" },
  },
);
