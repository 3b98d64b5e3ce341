import type {
  Addressed,
  SharedTask,
  PartOfTask,
  TaskDocument,
  TaskReport,
  TaskStep,
} from "../sharedTasks/rows.ts";
import type { JointTaskKindCode, JointTaskProcedure } from "./procedures.ts";
import type { PartState, TaskState } from "./taskWorkflow.ts";

/** 联合监管任务 as it is stored. The department that leads is the authority of its provenance. */
export interface StoredTask extends SharedTask {
  readonly kind_code: JointTaskKindCode;
  readonly procedure_version: number;
  readonly state_code: TaskState;
  /** A district, or the city. */
  readonly area_code: string;
  /** JSON of what its procedure asks for. */
  readonly content: string;
  readonly opened_on: string;
}

export type JointTaskRow = StoredTask & Addressed<PartState>;

export type JointTaskParticipantRow = PartOfTask;

export interface JointTaskStepRow extends TaskStep {
  readonly procedure: JointTaskProcedure;
}

export type JointTaskDocumentRow = TaskDocument;

export type JointTaskProcedureRow = JointTaskProcedure;

export type JointTaskReportRow = TaskReport<StoredTask>;
