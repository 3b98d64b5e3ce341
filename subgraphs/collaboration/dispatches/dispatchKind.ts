import type { SharedTaskKind } from "../sharedTasks/sharedTaskKind.ts";
import { dispatchPartWorkflow, dispatchWorkflow } from "./dispatchWorkflow.ts";

/** 上通下达: what a city department dispatches to districts, and what a district reports up by itself. */
export const DISPATCH = {
  tables: {
    tasks: "dispatch",
    parts: "dispatch_part",
    entities: "dispatch_entity",
    steps: "dispatch_step",
  },
  event: "dispatch",
  thing: "dispatch",
  thingZh: "上通下达事项",
  isOverseen: false,
  leastEntities: 0,
  task: dispatchWorkflow,
  part: dispatchPartWorkflow,
  unended: ["OPEN", "ANSWERED"],
  unanswered: ["PENDING", "ACKNOWLEDGED"],
  takesOn: "acknowledge",
} as const satisfies SharedTaskKind;
