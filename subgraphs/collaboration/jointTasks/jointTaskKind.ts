import type { SharedTaskKind } from "../sharedTasks/sharedTaskKind.ts";
import { partWorkflow, taskWorkflow, UNANSWERED, UNENDED } from "./taskWorkflow.ts";

/** Joint tasks: one department leads, and others take part. */
export const JOINT_TASK = {
  tables: {
    tasks: "joint_task",
    parts: "joint_task_participant",
    entities: "joint_task_entity",
    steps: "joint_task_step",
  },
  event: "jointTask",
  thing: "joint task",
  thingZh: "联合监管任务",
  isOverseen: true,
  leastEntities: 1,
  task: taskWorkflow,
  part: partWorkflow,
  unended: UNENDED,
  unanswered: UNANSWERED,
  takesOn: "accept",
} as const satisfies SharedTaskKind;
