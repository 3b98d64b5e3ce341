import type { Addressed, PartedTask, StoredPart, TaskDocument, TaskReport } from "../parts/rows.ts";
import type { DispatchPartState, DispatchState } from "./dispatchWorkflow.ts";

/** Down from a city department to districts, or up from a district to a city department. */
export type DispatchDirection = "DOWN" | "UP";

/** 上通下达事项 as it is stored. The department that sent it is the authority of its provenance. */
export interface StoredDispatch extends PartedTask {
  readonly direction_code: DispatchDirection;
  readonly state_code: DispatchState;
  readonly title: string;
  readonly content: string;
  readonly legal_basis: string | null;
  readonly document_number: string | null;
  readonly sent_on: string;
}

export type DispatchRow = StoredDispatch & Addressed<DispatchPartState>;

/** A part, and whether its dispatch still asks for it. */
export interface DispatchPartRow extends StoredPart {
  readonly task_state: string;
}

/** A step of a dispatch; it stands to a reader as its dispatch does. */
export interface DispatchStepRow {
  readonly action_code: string;
  readonly department_code: string;
  readonly done_at: string;
  /** JSON of `StepContent`. */
  readonly content: string;
  readonly authority_code: string;
  readonly addressee_code: string | null;
}

export type DispatchDocumentRow = TaskDocument;

export type DispatchReportRow = TaskReport<StoredDispatch>;
