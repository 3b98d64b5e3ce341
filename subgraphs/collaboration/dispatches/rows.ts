import type {
  Addressed,
  SharedTask,
  PartOfTask,
  TaskDocument,
  TaskReport,
  TaskStep,
} from "../sharedTasks/rows.ts";
import type { DispatchPartState, DispatchState } from "./dispatchWorkflow.ts";

/** Down from a city department to districts, or up from a district to a city department. */
export type DispatchDirection = "DOWN" | "UP";

/** 上通下达事项 as it is stored. The department that sent it is the authority of its provenance. */
export interface StoredDispatch extends SharedTask {
  readonly direction_code: DispatchDirection;
  readonly state_code: DispatchState;
  readonly title: string;
  readonly content: string;
  readonly legal_basis: string | null;
  readonly document_number: string | null;
  readonly sent_on: string;
}

export type DispatchRow = StoredDispatch & Addressed<DispatchPartState>;

export type DispatchPartRow = PartOfTask;

export type DispatchStepRow = TaskStep;

export type DispatchDocumentRow = TaskDocument;

export type DispatchReportRow = TaskReport<StoredDispatch>;
