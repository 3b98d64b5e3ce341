import type { ProvenanceColumns } from "../../../kit/database/provenanceColumns.ts";
import type { JointTaskKindCode, JointTaskProcedure } from "./procedures.ts";
import type { PartState, TaskState } from "./taskWorkflow.ts";

/** 联合监管任务 as it is stored. The department that leads is the authority of its provenance. */
export interface StoredTask extends ProvenanceColumns {
  readonly id: number;
  readonly number: string;
  readonly kind_code: JointTaskKindCode;
  readonly procedure_version: number;
  readonly state_code: TaskState;
  /** A district, or the city. */
  readonly area_code: string;
  /** JSON of what its procedure asks for. */
  readonly content: string;
  readonly opened_on: string;
  readonly due_at: string;
  /** When it was found to be overdue. */
  readonly overdue_at: string | null;
  readonly input_digest: string;
}

/** A task as a reader finds it: to a participant it is addressed, and so is as much its own as the lead's. */
export interface JointTaskRow extends StoredTask {
  /** The reader, where it takes part. */
  readonly addressee_code: string | null;
  readonly own_state: PartState | null;
}

/** The part of a participant. */
export interface StoredPart {
  readonly id: number;
  readonly task_id: number;
  readonly department_code: string;
  readonly state_code: PartState;
  /** By when it is to be accepted, and once it is, by when its result is submitted. */
  readonly due_at: string;
  readonly version: number;
  /** The version of the task under which its last step stands. */
  readonly last_step: number;
}

/** A part, and whether its task still asks for it. */
export interface JointTaskParticipantRow extends StoredPart {
  readonly task_state: TaskState;
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

/** What may be said with a step. */
export interface StepContent {
  readonly step?: string;
  readonly note?: string;
  readonly reason?: string;
  readonly result?: string;
  readonly documents?: readonly GivenDocument[];
}

/** What is told of a document; the document itself stays where it is. */
export interface GivenDocument {
  readonly name: string;
  readonly sha256: string;
}

export interface JointTaskDocumentRow extends GivenDocument {
  readonly department_code: string;
  readonly done_at: string;
}

export type JointTaskProcedureRow = JointTaskProcedure;

/** What an act on a task is answered with; the part is that of the participant who acted. */
export interface JointTaskReportRow extends StoredTask {
  readonly part?: StoredPart;
  readonly entityIds: readonly number[];
}
