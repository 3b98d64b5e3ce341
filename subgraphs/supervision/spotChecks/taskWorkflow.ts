import { codeList } from "../../../kit/codes/codedValue.ts";
import { illegalTransition } from "../illegalTransition.ts";

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
const TRANSITIONS: Readonly<
  Record<TaskAction, { readonly from: readonly TaskState[]; readonly to: TaskState }>
> = {
  commitSeed: { from: ["PLANNED"], to: "COMMITTED" },
  revealSeed: { from: ["COMMITTED"], to: "REVEALED" },
  drawSpotCheck: { from: ["REVEALED"], to: "DRAWN" },
  voidSpotCheckTask: { from: ["PLANNED", "COMMITTED", "REVEALED"], to: "VOID" },
};

/** The state to which an action leads. Refuses with `ILLEGAL_TRANSITION` where it is not allowed. */
export function nextTaskState(state: TaskState, action: TaskAction): TaskState {
  const { from, to } = TRANSITIONS[action];
  if (!from.includes(state))
    throw illegalTransition("任务", "a task", taskStateCode(state), action, taskActionsOn(state));
  return to;
}

/** What may be done to a task in a state. */
export function taskActionsOn(state: TaskState): TaskAction[] {
  return (Object.keys(TRANSITIONS) as TaskAction[]).filter((action) =>
    TRANSITIONS[action].from.includes(state),
  );
}
