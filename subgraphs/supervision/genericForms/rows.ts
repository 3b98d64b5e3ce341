import type { Connection } from "../../../kit/connection/connection.ts";
import type { RowStatusCode } from "../../../kit/ingest/outcomes.ts";
import type { RecordColumns } from "../recordColumns.ts";
import type { ContentProblem } from "./contentProblems.ts";
import type { FormState } from "./formWorkflow.ts";

/** 共享属性 of what a form collects. */
export type SharingCode = "SHARED" | "ON_DEMAND" | "UNSHARED";

/** A version of a form, with the state of the form. */
export interface GenericFormRow {
  readonly id: number;
  readonly code: string;
  readonly authority_code: string;
  readonly state_code: FormState;
  readonly version: number;
  /** The version that new records keep to. */
  readonly current_version: number;
  readonly title: string;
  readonly subject: string;
  readonly item_code: string;
  readonly basis: string;
  readonly share_code: SharingCode;
  readonly share_basis: string | null;
  /** JSON Schema of the content. */
  readonly content_schema: string;
  readonly defined_at: string;
}

/** A record by a form, as its table holds it. */
export interface GenericRecordRow extends RecordColumns {
  /** The key that the department gave it. */
  readonly document_number: string;
  /** Id of the version of the form that it keeps to. */
  readonly definition_id: number;
  readonly form_code: string;
  readonly occurred_on: string;
  readonly share_code: SharingCode;
  /** JSON object, its keys in the order of the form. */
  readonly content: string;
  /** 1 of a record that was submitted by mistake: it is in no list. */
  readonly withdrawn: number;
}

/** A value of a record, in the one column that its kind of data has; the others are null. */
export interface GenericRecordValueRow {
  /** Of the record, by which it is told how a reader stands to it. */
  readonly entity_id: number;
  readonly authority_code: string;
  readonly name: string;
  readonly title: string;
  readonly text: string | null;
  readonly person_name: string | null;
  readonly person_id_number: string | null;
  readonly person_other: string | null;
}

export type ContentProblemRow = ContentProblem;

export interface GenericFormReportRow {
  readonly form: GenericFormRow | null;
  readonly problems: readonly ContentProblem[];
}

export interface GenericRecordReportRow {
  readonly status: RowStatusCode;
  readonly record: GenericRecordRow | null;
  readonly problems: readonly ContentProblem[];
}

export type GenericFormConnectionRow = Connection<GenericFormRow>;
export type GenericRecordConnectionRow = Connection<GenericRecordRow>;
