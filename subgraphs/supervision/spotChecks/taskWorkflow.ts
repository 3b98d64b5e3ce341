import { codeList } from "../../../kit/codes/codedValue.ts";
import { workflow } from "../../../kit/workflow.ts";

/** How far a task of spot checks is on its way to the draw. */
export const taskStateCode = codeList([
  ["PLANNED", "待承诺", "Awaiting commitments"],
  ["COMMITTED", "待揭示", "Awaiting revelations"],
  ["REVEALED", "待抽取", "To be drawn"],
  ["DRAWN", "已抽取", "Drawn"],
  ["VOID", "已作废", "Void"],
]);

export type TaskState = "PLANNED" | "COMMITTED" | "REVEALED" | "DRAWN" | "VOID";

/** What is done to a task, by the names of the mutations. */
export type TaskAction = "commitSeed" | "revealSeed" | "drawSpotCheck" | "voidSpotCheckTask";

/**
 * From which states an action leads where; `commitSeed` and `revealSeed` do so once every party has done it. A
 * task is void only while nobody has seen what was drawn.
 */
export const taskWorkflow = workflow<TaskState, TaskAction>(
  { thing: "任务", thingEn: "a task", stateCode: taskStateCode },
  {
    commitSeed: { from: ["PLANNED"], to: "COMMITTED" },
    revealSeed: { from: ["COMMITTED"], to: "REVEALED" },
    drawSpotCheck: { from: ["REVEALED"], to: "DRAWN" },
    voidSpotCheckTask: { from: ["PLANNED", "COMMITTED", "REVEALED"], to: "VOID" },
  },
);
