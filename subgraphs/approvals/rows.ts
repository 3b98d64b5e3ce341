import type { LifeEvent } from "../../kit/connection/lifeEvents.ts";
import type { Connection } from "../../kit/connection/connection.ts";
import type { IngestReport, RowReport } from "../../kit/ingest/ingestBatch.ts";
import type { Lineage, Output, Submission, Version } from "../../kit/ingest/lineage.ts";
import type { RejectedRow } from "../../kit/ingest/rejectedRows.ts";
import { PROVENANCE, type ProvenanceColumns } from "../../kit/database/provenanceColumns.ts";
import type { CatalogueEdition } from "./dualNotice/catalogue/editions.ts";
import type { CatalogueEntry } from "./dualNotice/catalogue/phrases.ts";
import type { NoticeState } from "./dualNotice/noticeWorkflow.ts";
import type { Responsibility } from "./responsibility/responsibilityOf.ts";

/** Rows as the database holds them; a type's row is named after the GraphQL type that it resolves. */

export interface LegalEntityRow {
  readonly id: number;
  /** Comes with the reference where a field requires it. */
  readonly industry_code?: string | null;
}

export type ResponsibleDepartmentRow = Responsibility;

/** An entity as the online government hall asks for it. */
export type OnestopApprovalRow = LegalEntityRow;

/** Values of the GraphQL enum `PermitStatus`. */
export type PermitStatusCode = "VALID" | "INVALID";

/** The department that permitted is the authority of its provenance. */
export interface PermitRow extends ProvenanceColumns {
  readonly id: number;
  readonly entity_id: number;
  readonly item_code: string;
  readonly title: string;
  /** In the one spelling of `normalizeDocumentNumber`; whoever writes a row spells it so. */
  readonly document_number: string;
  readonly project_name: string | null;
  readonly category_code: string;
  readonly certificate_name: string | null;
  readonly certificate_number: string | null;
  readonly content: string;
  readonly decided_on: string;
  readonly valid_from: string;
  /** Last day of validity; `9999-12-31` where it is without limit. */
  readonly valid_to: string;
  readonly status_code: PermitStatusCode;
  readonly ending_code: string | null;
  readonly ended_on: string | null;
  readonly authority_uscc: string | null;
  /** `CITY` or `DISTRICT`: which platform collected it (F026). */
  readonly level_code: string;
  readonly district_code: string | null;
  readonly source_unit_code: string;
  readonly source_unit_uscc: string | null;
  readonly holder_kind_code: string;
  readonly holder_name: string;
  readonly person_id_type_code: string | null;
  readonly person_id_number: string | null;
  readonly legal_representative_name: string | null;
  readonly legal_representative_id_type_code: string | null;
  readonly legal_representative_id_number: string | null;
  readonly remark: string | null;
}

/** What the timeline tells of a permit, besides its id and days. */
export const TOLD_OF_PERMITS = [
  "item_code",
  "title",
  "ending_code",
  ...PROVENANCE,
] as const satisfies readonly (keyof PermitRow)[];

/** What most who list permits ask of them, and what the timeline tells. */
export const SHORT_PERMIT = [
  "document_number",
  "decided_on",
  "valid_from",
  "valid_to",
  "ended_on",
  "status_code",
  ...TOLD_OF_PERMITS,
] as const satisfies readonly (keyof PermitRow)[];

/** A permit as far as it is told of in a line. */
export type ToldPermitRow = Pick<PermitRow, "id" | "entity_id" | (typeof TOLD_OF_PERMITS)[number]>;

/** One of the two things that happen to a permit. */
export type PermitEvent = LifeEvent<ToldPermitRow, "PERMITTED" | "PERMIT_ENDED">;

export interface PermitItemRow extends ProvenanceColumns {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly name_en: string;
  readonly level_code: string;
  readonly stage_code: string;
  readonly category_code: string;
  readonly certificate_name: string | null;
  readonly term_years: number | null;
  readonly legal_basis: string;
}

export type PermitConnectionRow = Connection<PermitRow>;
export type PermitItemConnectionRow = Connection<PermitItemRow>;

/** A version of a permit before it was corrected: all that the permit then was. */
export interface PermitVersionRow extends PermitRow {
  readonly superseded_at: string;
}

export type PermitIngestReportRow = IngestReport<PermitRow>;
export type PermitRowReportRow = RowReport<PermitRow>;
export type RejectedPermitRowRow = RejectedRow;
export type RejectedPermitRowConnectionRow = Connection<RejectedRow>;

export type RecordLineageRow = Lineage;
export type RecordSubmissionRow = Submission;
export type RecordVersionRow = Version;
export type RecordOutputRow = Output;

/** A notice letter (告知单) with the commitment of whom it is for; its registrar is the authority of its provenance. */
export interface NoticeLetterRow extends ProvenanceColumns {
  readonly id: number;
  readonly entity_id: number;
  readonly number: string;
  readonly edition_code: string;
  readonly registered_on: string;
  readonly issued_on: string;
  readonly signatory: string | null;
  readonly signed_at: string | null;
  readonly document_hash: string | null;
  readonly commitment_code: string | null;
  readonly breached_on: string | null;
}
export type NoticeLetterConnectionRow = Connection<NoticeLetterRow>;

/** The commitment of a letter that has one. */
export type NoticeCommitmentRow = NoticeLetterRow & { readonly commitment_code: string };

/** What a department is told of a registration (双告知). */
export interface DualNoticeRow {
  readonly id: number;
  readonly letter_id: number;
  readonly entity_id: number;
  readonly phrase: string | null;
  readonly item_code: string | null;
  /** JSON of the codes of permit items. */
  readonly candidates: string;
  readonly unclear_code: string | null;
  readonly level_code: string;
  readonly approving_code: string | null;
  readonly division_code: string;
  readonly industry_section: string | null;
  readonly route_code: string;
  readonly holder_code: string | null;
  /** Whose record it is for whoever asks, where that was told; no column of the table. */
  readonly authority_code?: string | null;
  readonly state_code: NoticeState;
  readonly sent_on: string;
  readonly claim_by: string;
  readonly due_on: string;
  readonly claimed_on: string | null;
  readonly feedback_code: string | null;
  readonly fed_back_on: string | null;
  readonly version: number;
}
export type DualNoticeConnectionRow = Connection<DualNoticeRow>;
export type OverdueNoticeRow = DualNoticeRow;
export type OverdueNoticeConnectionRow = Connection<DualNoticeRow>;

export interface NoticeStepRow {
  readonly notice_id: number;
  readonly entity_id: number;
  readonly version: number;
  readonly action_code: string;
  /** JSON of what the step says besides. */
  readonly content: string;
  readonly department_code: string;
  readonly officer_key: string | null;
  readonly done_at: string;
}

/** Business that was found to be carried on without a permit; who found it is the authority of its provenance. */
export interface UnlicensedClueRow extends ProvenanceColumns {
  readonly id: number;
  readonly notice_id: number;
  readonly entity_id: number;
  readonly item_code: string | null;
  readonly found_on: string;
  readonly content: string;
}

export type PostLicensingCatalogueRow = CatalogueEdition;
export type PostLicensingEntryRow = CatalogueEntry;

/** What a phrase needs: one of these items. */
export interface PostLicensingNeedRow {
  readonly codes: readonly string[];
}
