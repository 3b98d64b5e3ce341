import { codeList } from "../../../kit/codes/codedValue.ts";
import { workflow } from "../../../kit/workflow.ts";
import type { GiverAction, WorkAction } from "../sharedTasks/sharedTaskKind.ts";

/** How far what goes between the city and its districts is. */
export const dispatchStateCode = codeList([
  ["OPEN", "办理中", "Being worked on"],
  ["ANSWERED", "待办结", "Answered by all addressees, to be closed"],
  ["CLOSED", "已办结", "Closed"],
  ["WITHDRAWN", "已撤回", "Withdrawn"],
]);

/** How far an addressee is with its part. */
export const dispatchPartStateCode = codeList([
  ["PENDING", "待签收", "Awaiting acknowledgement"],
  ["ACKNOWLEDGED", "已签收", "Acknowledged, being worked on"],
  ["RETURNED", "已退回", "Returned"],
  ["ANSWERED", "已答复", "Answered: a district reported, or the city decided"],
]);

export type DispatchState = "OPEN" | "ANSWERED" | "CLOSED" | "WITHDRAWN";
export type DispatchPartState = "PENDING" | "ACKNOWLEDGED" | "RETURNED" | "ANSWERED";

/** What an addressee does: a district reports on what was dispatched to it, and the city answers what was reported. */
export type DispatchPartAction = "acknowledge" | "return" | "report" | "answer";

export const dispatchWorkflow = workflow<DispatchState, WorkAction | GiverAction>(
  { thing: "上通下达事项", thingEn: "a dispatch", stateCode: dispatchStateCode },
  {
    work: { from: ["OPEN"], to: "OPEN" },
    answer: { from: ["OPEN"], to: "ANSWERED" },
    urge: { from: ["OPEN"], to: "OPEN" },
    close: { from: ["ANSWERED"], to: "CLOSED" },
    closeUnanswered: { from: ["OPEN"], to: "CLOSED" },
    withdraw: { from: ["OPEN", "ANSWERED"], to: "WITHDRAWN" },
  },
);

export const dispatchPartWorkflow = workflow<DispatchPartState, DispatchPartAction>(
  { thing: "承办部门的部分", thingEn: "a part of a dispatch", stateCode: dispatchPartStateCode },
  {
    acknowledge: { from: ["PENDING"], to: "ACKNOWLEDGED" },
    return: { from: ["PENDING", "ACKNOWLEDGED"], to: "RETURNED" },
    report: { from: ["ACKNOWLEDGED"], to: "ANSWERED" },
    answer: { from: ["ACKNOWLEDGED"], to: "ANSWERED" },
  },
);
