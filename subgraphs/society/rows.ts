import type { Connection } from "../../kit/connection/connection.ts";
import type { ProvenanceColumns } from "../../kit/database/provenanceColumns.ts";
import type { ComplaintState } from "./handling/complaintWorkflow.ts";
import type { ReportState } from "./handling/reportWorkflow.ts";

/** Rows as the database holds them; a type's row is named after the GraphQL type that it resolves. */

export interface LegalEntityRow {
  readonly id: number;
}

/** A cell of the statistic of complaints; a dimension that is not grouped by is empty. */
export interface ComplaintStatisticsCellRow {
  readonly year: number | null;
  readonly department: string;
  readonly category: string;
  readonly count: number | null;
  readonly atLeast: number;
}

/** What complaints and reports have in common. The department that handles them is the authority of their provenance. */
export interface MatterRow extends ProvenanceColumns {
  readonly id: number;
  readonly entity_id: number;
  readonly number: string;
  readonly category_code: string;
  readonly content: string;
  /** Code of whoever lodged it. */
  readonly lodged_by: string;
  readonly lodged_on: string;
  /** Key of the officer who handles it; null where it is not assigned. */
  readonly assignee: string | null;
  /** 1 while there is something to do about it. */
  readonly is_unfinished: number;
  /** Day by which the next step is due; `9999-12-31` where there is none, or its calendar is not known. */
  readonly due_on: string;
  readonly refusal_reason: string | null;
}

export interface ComplaintRow extends MatterRow {
  readonly state_code: ComplaintState;
  readonly demand: string;
  /** In millionths of 万. */
  readonly amount: number | null;
  readonly accepted_on: string | null;
  readonly concluded_on: string | null;
  readonly outcome_code: string | null;
  readonly outcome_note: string | null;
  /** Calendar year of `lodged_on`. */
  readonly lodged_year: number;
  /** 0 of a complaint that is in no statistic, such as one by a minor (R4). */
  readonly is_counted: number;
}
export type ComplaintConnectionRow = Connection<ComplaintRow>;

export interface ViolationReportRow extends MatterRow {
  readonly state_code: ReportState;
  readonly is_extended: number;
  readonly verified_on: string | null;
  readonly finding_code: string | null;
  readonly finding_note: string | null;
  readonly answer: string | null;
  readonly answered_on: string | null;
  /** Fingerprint of the claim code. */
  readonly claim_print: string;
  /** In millionths of 万. */
  readonly reward_amount: number | null;
  readonly reward_granted_on: string | null;
  readonly reward_paid_on: string | null;
}
export type ViolationReportConnectionRow = Connection<ViolationReportRow>;

/** The two kinds of matters that are sealed. */
export type MatterKind = "COMPLAINT" | "REPORT";

/** Who complains or reports, in a sealed text. There is one of every matter: that it holds nobody does not show. */
export interface SealedIdentityRow {
  readonly kind_code: MatterKind;
  readonly record_id: number;
  readonly sealed: string;
}

/** Who it is, once opened. */
export interface Identity {
  readonly name: string;
  readonly idNumber: string | null;
  readonly telephone: string;
  readonly address: string | null;
}

/** An identity with what decides who may read it: the record that it belongs to. */
export interface IdentityOfRecord extends Identity {
  readonly entity_id: number;
  readonly authority_code: string;
  readonly assignee: string | null;
}
export type ComplainantRow = IdentityOfRecord;
export type ReporterRow = IdentityOfRecord;

/** The columns of a report's reward, with those that decide who may read it. */
export type ReportRewardRow = ViolationReportRow;
export type ReportAnswerRow = ViolationReportRow;

export interface ComplaintReceiptRow {
  readonly number: string;
  readonly authority_code: string;
  readonly due_on: string;
}

export interface ReportReceiptRow {
  readonly number: string;
  readonly claimCode: string | null;
  readonly due_on: string;
}

export interface HandlingReceiptRow {
  readonly kind: MatterKind;
  readonly number: string;
  readonly state_code: string;
  readonly version: number;
  readonly due_on: string;
}
