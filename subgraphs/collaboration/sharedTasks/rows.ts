import type { ProvenanceColumns } from "../../../kit/database/provenanceColumns.ts";

/** A task in which several departments have a part each. The department that gives it is the authority of its provenance. */
export interface SharedTask extends ProvenanceColumns {
  readonly id: number;
  readonly number: string;
  readonly state_code: string;
  /** By when it is to be done. */
  readonly due_at: string;
  /** When it was found to be overdue. */
  readonly overdue_at: string | null;
  readonly input_digest: string;
}

/** A task as a reader finds it: to whoever has a part in it, it is addressed, and so is as much its own as the giver's. */
export interface Addressed<PartState> {
  /** The reader, where it has a part. */
  readonly addressee_code: string | null;
  readonly own_state: PartState | null;
}

/** The part of a department. */
export interface StoredPart<State = string> {
  readonly id: number;
  readonly task_id: number;
  readonly department_code: string;
  readonly state_code: State;
  /** By when it is to be taken on, and once it is, by when it is answered. */
  readonly due_at: string;
  readonly version: number;
  /** The version of the task under which its last step stands. */
  readonly last_step: number;
}

/** A part, and whether its task still asks for it. */
export interface PartOfTask extends StoredPart {
  readonly task_state: string;
}

/** A step of a task; it stands to a reader as its task does. */
export interface TaskStep {
  readonly action_code: string;
  readonly department_code: string;
  readonly done_at: string;
  /** JSON of `StepContent`. */
  readonly content: string;
  readonly authority_code: string;
  readonly addressee_code: string | null;
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

/** A document of a task, and with which step it came. */
export interface TaskDocument extends GivenDocument {
  readonly department_code: string;
  readonly done_at: string;
}

/** What an act on a task is answered with; the part is that of the department that acted on its own. */
export type TaskReport<Task extends SharedTask> = Task & {
  readonly part?: StoredPart;
  readonly entityIds: readonly number[];
};
