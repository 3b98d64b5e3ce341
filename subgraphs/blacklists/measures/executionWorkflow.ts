import { codeList } from "../../../kit/codes/codedValue.ts";
import { workflow } from "../../../kit/workflow.ts";
import type { ExecutionState } from "../rows.ts";

/** How far a department is with a measure. */
export const executionStateCode = codeList([
  ["PENDING", "待执行", "To be carried out"],
  ["EXECUTED", "已执行并反馈", "Carried out, and said so"],
  ["RETURNED", "退回：不适用", "Returned: does not apply"],
  ["ENDED", "已终止", "Ended"],
]);

/** What is done to a measure: by its department, or by the end of what it rests on. */
export type ExecutionAction = "execute" | "return" | "end";

/** From which states an action leads where. A measure that was returned is in force no more. */
export const executionWorkflow = workflow<ExecutionState, ExecutionAction>(
  { thing: "惩戒执行任务", thingEn: "a measure to carry out", stateCode: executionStateCode },
  {
    execute: { from: ["PENDING"], to: "EXECUTED" },
    return: { from: ["PENDING"], to: "RETURNED" },
    end: { from: ["PENDING", "EXECUTED"], to: "ENDED" },
  },
);
