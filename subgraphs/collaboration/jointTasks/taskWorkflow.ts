import { codeList } from "../../../kit/codes/codedValue.ts";
import { workflow } from "../../../kit/workflow.ts";
import type { GiverAction, WorkAction } from "../sharedTasks/sharedTaskKind.ts";

/** How far a joint task is. */
export const taskStateCode = codeList([
  ["OPEN", "办理中", "Being worked on"],
  ["ANSWERED", "待办结", "Answered by all participants, to be closed"],
  ["CLOSED", "已办结", "Closed"],
  ["WITHDRAWN", "已撤销", "Withdrawn"],
]);

/** How far a participant is with its part. */
export const partStateCode = codeList([
  ["PENDING", "待接受", "Awaiting acceptance"],
  ["ACCEPTED", "办理中", "Being worked on"],
  ["RETURNED", "已退回", "Returned"],
  ["SUBMITTED", "已提交结果", "Result submitted"],
]);

export type TaskState = "OPEN" | "ANSWERED" | "CLOSED" | "WITHDRAWN";
export type PartState = "PENDING" | "ACCEPTED" | "RETURNED" | "SUBMITTED";

export type PartAction = "accept" | "return" | "record" | "submit";

/** In which a task has not ended. */
export const UNENDED: readonly TaskState[] = ["OPEN", "ANSWERED"];

/** In which a part has not been answered. */
export const UNANSWERED: readonly PartState[] = ["PENDING", "ACCEPTED"];

export const taskWorkflow = workflow<TaskState, WorkAction | GiverAction>(
  { thing: "联合监管任务", thingEn: "a joint task", stateCode: taskStateCode },
  {
    work: { from: ["OPEN"], to: "OPEN" },
    answer: { from: ["OPEN"], to: "ANSWERED" },
    urge: { from: ["OPEN"], to: "OPEN" },
    close: { from: ["ANSWERED"], to: "CLOSED" },
    closeUnanswered: { from: ["OPEN"], to: "CLOSED" },
    withdraw: { from: UNENDED, to: "WITHDRAWN" },
  },
);

export const partWorkflow = workflow<PartState, PartAction>(
  { thing: "参加部门的部分", thingEn: "a part of a joint task", stateCode: partStateCode },
  {
    accept: { from: ["PENDING"], to: "ACCEPTED" },
    return: { from: UNANSWERED, to: "RETURNED" },
    record: { from: ["ACCEPTED"], to: "ACCEPTED" },
    submit: { from: ["ACCEPTED"], to: "SUBMITTED" },
  },
);
