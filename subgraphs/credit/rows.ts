import type { Connection } from "../../kit/connection/connection.ts";
import { PROVENANCE, type ProvenanceColumns } from "../../kit/database/provenanceColumns.ts";

/** Rows as the database holds them; a type's row is named after the GraphQL type that it resolves. */

/** An entity as this subgraph knows it: by its id, and nothing else. */
export interface LegalEntityRow {
  readonly id: number;
}

/** The credit file is its entity's stub, so that it costs no statement by itself. */
export type CreditFileRow = LegalEntityRow;

export type CreditNature = "GOOD" | "BAD" | "NEUTRAL";

export type CreditRecordKind =
  | "COMMENDATION"
  | "CREDIT_COMMITMENT"
  | "SUPERVISION_RESULT"
  | "DISHONESTY"
  | "TAX_ARREARS"
  | "SOCIAL_INSURANCE_ARREARS"
  | "CONTRACT_PERFORMANCE";

export interface CreditCatalogueItemRow extends ProvenanceColumns {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly name_en: string;
  readonly nature: CreditNature;
  readonly record_kind: CreditRecordKind;
  readonly source_department_code: string;
  readonly openness_code: string;
  readonly legal_basis: string;
}

/** A record as the query views show it: its own columns with the kind and nature of its item. */
export interface CreditRecordRow extends ProvenanceColumns {
  readonly id: number;
  readonly entity_id: number;
  readonly catalogue_code: string;
  readonly title: string;
  readonly happened_on: string;
  readonly conduct_ended_on: string | null;
  readonly query_until: string | null;
  readonly published_until: string | null;
  readonly removed_on: string | null;
  readonly objection_marked_on: string | null;
  readonly document_number: string | null;
  readonly detail: string | null;
  readonly award_level_code: string | null;
  readonly commitment_kind_code: string | null;
  readonly fulfilment_code: string | null;
  readonly result_kind_code: string | null;
  readonly tax_kind_code: string | null;
  /** Millionths of 万 of yuan: a tax balance, an arrear or the amount of a contract. */
  readonly amount: number | null;
  readonly period_from: string | null;
  readonly period_to: string | null;
  readonly headcount: number | null;
  readonly contract_number: string | null;
  readonly counterparty: string | null;
  /** From the catalogue. */
  readonly nature: CreditNature;
  /** From the catalogue: which GraphQL type the record is. */
  readonly record_kind: CreditRecordKind;
}
/** What most who list records ask of them, and what the timeline tells. */
export const SHORT_CREDIT_RECORD = [
  "title",
  "happened_on",
  "document_number",
  "objection_marked_on",
  "record_kind",
  ...PROVENANCE,
] as const satisfies readonly (keyof CreditRecordRow)[];

export type CommendationRecordRow = CreditRecordRow;
export type CreditCommitmentRecordRow = CreditRecordRow;
export type SupervisionResultRecordRow = CreditRecordRow;
export type DishonestyRecordRow = CreditRecordRow;
export type TaxArrearsNoticeRow = CreditRecordRow;
export type SocialInsuranceArrearsRecordRow = CreditRecordRow;
export type ContractPerformanceRecordRow = CreditRecordRow;

export interface ObjectionMarkRow {
  readonly marked_on: string;
  readonly notice: string;
}

export interface RatingRow extends ProvenanceColumns {
  readonly id: number;
  readonly entity_id: number;
  readonly rating_kind: "ASSOCIATION" | "THIRD_PARTY";
  readonly rating_body: string;
  readonly rating_body_entity_id: number | null;
  readonly grade_code: string;
  readonly method: string | null;
  readonly valid_from: string;
  readonly valid_to: string | null;
  /** 1 where the association consents, or the agency's licence allows, that everyone sees it. */
  readonly published: number;
  readonly sector: string | null;
  readonly agency_filing_number: string | null;
  readonly model: string | null;
}
export type AssociationRatingRow = RatingRow;
export type ThirdPartyRatingRow = RatingRow;

export interface CreditRiskGradeRow extends ProvenanceColumns {
  readonly id: number;
  readonly entity_id: number;
  readonly grade_code: string;
  /** `YYYY-MM`. */
  readonly scored_month: string;
  readonly model_version: string;
  /** Codes of what weighed in the grade, joined by commas. */
  readonly driver_codes: string | null;
}

export interface TaxCreditYearRow extends ProvenanceColumns {
  readonly id: number;
  readonly entity_id: number;
  readonly year: number;
  readonly grade_code: string;
  readonly evaluated_on: string;
  /** Day of the list of grade A; null for every other grade. */
  readonly published_on: string | null;
}

export interface CreditRepairRow extends ProvenanceColumns {
  readonly id: number;
  readonly entity_id: number;
  readonly credit_record_id: number;
  readonly applied_on: string;
  readonly remedy: string | null;
  readonly status_code: string;
  readonly accepted_on: string | null;
  readonly decided_on: string | null;
  readonly removed_on: string | null;
  /** Why it was decided so. */
  readonly reason: string | null;
}

export interface CreditObjectionRow extends ProvenanceColumns {
  readonly id: number;
  readonly entity_id: number;
  readonly credit_record_id: number;
  readonly filed_on: string;
  readonly grounds: string;
  readonly status_code: string;
  readonly marked_on: string | null;
  readonly transferred_on: string | null;
  readonly decided_on: string | null;
  /** Why it was decided so. */
  readonly reason: string | null;
}

/** An objection as the credit centre sees it that passes it on: by its keys. */
export type ObjectionToTransferRow = CreditObjectionRow;

/** What came of an act on an application for repair. */
export interface CreditRepairReportRow {
  readonly repair: CreditRepairRow;
  readonly state: string;
  readonly version: number;
}

/** What came of an act on an objection. */
export interface CreditObjectionReportRow {
  readonly objection: CreditObjectionRow;
  readonly state: string;
  readonly version: number;
}

/** What came of a record for the credit base. */
export interface CreditPublicationReportRow {
  readonly record: CreditRecordRow;
  readonly isNew: boolean;
}

/** An explanation is its entity's stub, as the credit file is. */
export type CreditExplanationRow = LegalEntityRow;
export type CreditRecordOutlookRow = CreditRecordRow;

export type CreditCatalogueConnectionRow = Connection<CreditCatalogueItemRow>;
export type CreditRecordConnectionRow = Connection<CreditRecordRow>;
export type RatingConnectionRow = Connection<RatingRow>;
export type CreditRiskGradeConnectionRow = Connection<CreditRiskGradeRow>;
export type TaxCreditYearConnectionRow = Connection<TaxCreditYearRow>;
export type CreditRepairConnectionRow = Connection<CreditRepairRow>;
export type CreditObjectionConnectionRow = Connection<CreditObjectionRow>;
export type ObjectionToTransferConnectionRow = Connection<CreditObjectionRow>;

/** What is counted apart in a flow: records of the catalogue, and what has a table of its own. */
export type CreditFlowKind = "RECORD" | "RATING" | "RISK_GRADE" | "TAX_CREDIT";

/** What of a flow came from one provider by one system, of one kind and item. */
export interface CreditFlowPartRow {
  readonly kind: CreditFlowKind;
  readonly provider_code: string;
  readonly source_system: string;
  /** Null for what the catalogue does not name. */
  readonly catalogue_code: string | null;
  readonly records: number;
  /** UTC, `YYYY-MM-DD HH:MM:SS`. */
  readonly newest_at: string;
}

/** What went one way between the two platforms, within days in Shanghai. */
export interface CreditFlowRow {
  readonly from: string;
  readonly to: string;
  readonly records: number;
  readonly newest_at: string | null;
  readonly lag_seconds: number | null;
  readonly parts: readonly CreditFlowPartRow[];
}
