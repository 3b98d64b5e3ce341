import type { Addressed, PartedTask, StoredPart, TaskDocument, TaskReport } from "../parts/rows.ts";
import type { JointTaskKindCode, JointTaskProcedure } from "./procedures.ts";
import type { PartState, TaskState } from "./taskWorkflow.ts";

/** 联合监管任务 as it is stored. The department that leads is the authority of its provenance. */
export interface StoredTask extends PartedTask {
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

/** A part, and whether its task still asks for it. */
export interface JointTaskParticipantRow extends StoredPart {
  readonly task_state: string;
}

/** A step of a task; it stands to a reader as its task does. */
export interface JointTaskStepRow {
  readonly action_code: string;
  readonly department_code: string;
  readonly done_at: string;
  /** JSON of `StepContent`. */
  readonly content: string;
  readonly authority_code: string;
  readonly addressee_code: string | null;
  readonly procedure: JointTaskProcedure;
}

export type JointTaskDocumentRow = TaskDocument;

export type JointTaskProcedureRow = JointTaskProcedure;

export type JointTaskReportRow = TaskReport<StoredTask>;
