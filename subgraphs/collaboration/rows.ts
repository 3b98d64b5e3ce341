import type { ProvenanceColumns } from "../../kit/database/provenanceColumns.ts";
import type { RequestTemplate, RequestKindCode } from "./requests/requestTemplates.ts";
import type { RequestState } from "./requests/requestWorkflow.ts";
import type { ClockColumns } from "./transfers/transferClocks.ts";
import type { TransferAction, TransferState } from "./transfers/transferWorkflow.ts";

/** Rows as the database holds them; a type's row is named after the GraphQL type that it resolves. */

export interface LegalEntityRow {
  readonly id: number;
}

/** 移送案件. The department that sends it is the authority of its provenance. */
export interface CriminalTransferRow extends ProvenanceColumns, ClockColumns {
  readonly id: number;
  readonly entity_id: number;
  readonly number: string;
  readonly state_code: TransferState;
  readonly suspected_crime: string;
  readonly facts: string;
  /** JSON list of `TransferGoodsRow`. */
  readonly goods: string;
  readonly proposed_on: string;
  readonly proposed_year: number;
  readonly prosecuted_on: string | null;
  /** Of what was proposed: the same again is known by it. */
  readonly input_digest: string;
}

export interface TransferGoodsRow {
  readonly name: string;
  readonly quantity: string;
}

/** What is told of a document; the document itself stays where it is. */
export interface TransferDocumentRow {
  readonly id: number;
  readonly transfer_id: number;
  readonly kind_code: string;
  readonly number: string;
  readonly title: string;
  readonly issued_on: string;
  readonly sha256: string;
}

/** A step of a case. It belongs to whoever sent the case, whoever took it. */
export interface CriminalTransferStepRow {
  readonly action_code: TransferAction | "propose";
  readonly department_code: string;
  readonly done_at: string;
  readonly content: string;
  readonly authority_code: string;
}

/** What an act on a transfer is answered with. */
export type CriminalTransferReportRow = CriminalTransferRow;

/** A count of cases by what became of them; never of few. */
export interface CriminalTransferStatisticRow {
  readonly year: number;
  readonly outcome_code: string;
  readonly transfers: number;
}

/** 提请. The department that asks is the authority of its provenance; the addressee reads it as its source does. */
export interface CollaborationRequestRow extends ProvenanceColumns {
  readonly id: number;
  readonly entity_id: number;
  readonly number: string;
  readonly kind_code: RequestKindCode;
  readonly template_version: number;
  readonly state_code: RequestState;
  readonly addressee_code: string;
  /** JSON of what its template asks for. */
  readonly content: string;
  readonly submitted_on: string;
  readonly due_at: string;
  /** When it was found to be overdue. */
  readonly overdue_at: string | null;
  readonly input_digest: string;
}
export type InformationRequestRow = CollaborationRequestRow;
export type ClueTransferRow = CollaborationRequestRow;
export type EvidenceRecognitionRow = CollaborationRequestRow;
export type PunishmentRequestRow = CollaborationRequestRow;

/** A step of a request, without what was said of it. */
export interface RequestStepRow {
  readonly action_code: string;
  readonly department_code: string;
  readonly done_at: string;
}

/** What an act on a request is answered with. */
export type RequestReportRow = CollaborationRequestRow;

export type RequestTemplateRow = RequestTemplate;

export type * from "./dispatches/rows.ts";
export type * from "./jointTasks/rows.ts";
export type * from "./ownTasks/ownTasks.ts";

/** A field of a request or a joint task with what was said in it. */
export interface RequestFieldRow {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly value: string;
}
