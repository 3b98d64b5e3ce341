import type { Connection } from "../../kit/connection/connection.ts";
import type { ProvenanceColumns } from "../../kit/database/provenanceColumns.ts";
import type { IngestReport, RowReport } from "../../kit/ingest/ingestBatch.ts";
import type { RejectedRow } from "../../kit/ingest/rejectedRows.ts";
import type { SubmittedInspection } from "./ingest/readInspectionRow.ts";
import type { TaskState } from "./spotChecks/taskWorkflow.ts";
import type { ResultState } from "./spotChecks/resultWorkflow.ts";
import type { TaskDepartment } from "./draw/drawTerms.ts";

/** Rows as the database holds them; a type's row is named after the GraphQL type that it resolves. */

export interface LegalEntityRow {
  readonly id: number;
}

/** What every record keeps. The department that acted is the authority of its provenance. */
export interface RecordColumns extends ProvenanceColumns {
  readonly id: number;
  readonly entity_id: number;
  /** Code of an item of the supervision list (F042). */
  readonly item_code: string;
  /** `CITY` or `DISTRICT`: which platform collected it (F026). */
  readonly level_code: string;
  readonly district_code: string | null;
}

/** How an inspection row names its GraphQL type. */
export type InspectionKindCode =
  "DAILY" | "SPOT_CHECK" | "CAMPAIGN" | "FOOD" | "SAFETY" | "ENVIRONMENT";

/** An inspection of any kind; what only its kind has is beside the columns, from the JSON of `details`. */
export interface InspectionRow extends RecordColumns {
  readonly kind_code: InspectionKindCode;
  readonly inspected_on: string;
  readonly method_code: string;
  readonly result_edition: string;
  /** Comma list, as the results are exchanged. */
  readonly result_codes: string;
  readonly conclusion_code: string | null;
  readonly disposal_code: string | null;
  readonly next_step_code: string | null;
  /** JSON list of `InspectionOfficerRow`. */
  readonly officers: string;
  readonly [detail: string]: unknown;
}
export type DailyInspectionRow = InspectionRow;
export type SpotCheckRow = InspectionRow;
export type CampaignInspectionRow = InspectionRow;
export type FoodInspectionRow = InspectionRow;
export type SafetyInspectionRow = InspectionRow;
export type EnvironmentInspectionRow = InspectionRow;
/** What follows from an inspection is a part of its row. */
export type InspectionFollowUpRow = InspectionRow;

export interface InspectionOfficerRow {
  readonly name: string;
  readonly certificate_number: string | null;
}

export interface PenaltyRow extends RecordColumns {
  /** In the one spelling of `normalizeDocumentNumber`; whoever writes a row spells it so. */
  readonly document_number: string;
  readonly case_name: string | null;
  readonly violation_type: string;
  readonly facts: string;
  readonly basis: string;
  readonly category_edition: string;
  /** Comma list. */
  readonly category_codes: string;
  readonly content: string;
  /** Millionths of 万 yuan; 0 where no fine was imposed, since a fine of nothing does not exist. */
  readonly fine: number;
  readonly confiscation: number | null;
  readonly suspended_licence: string | null;
  readonly decided_on: string;
  readonly valid_until: string | null;
  /** Null where the decision is never published. */
  readonly published_until: string | null;
  readonly publicity_term_code: string;
  readonly authority_uscc: string | null;
  readonly simple_procedure: number;
  readonly status_code: string;
  readonly party_kind_code: string;
  readonly party_name: string;
  readonly person_id_type_code: string | null;
  readonly person_id_number: string | null;
  readonly legal_representative_name: string | null;
  readonly legal_representative_id_type_code: string | null;
  readonly legal_representative_id_number: string | null;
  readonly prior_offences: number | null;
  readonly decision_text: string | null;
  readonly remark: string | null;
  /** 1 where the party was a minor: the record is then in no list and no count. */
  readonly sealed: number;
}

export interface RectificationRow extends RecordColumns {
  readonly inspection_id: number | null;
  readonly ordered_on: string;
  readonly due_on: string;
  readonly completed_on: string | null;
  readonly requirements: string;
  readonly state_code: string;
  readonly rechecked_on: string | null;
  readonly recheck_result_code: string | null;
}

export type SupervisionRecordRow = InspectionRow | PenaltyRow | RectificationRow;

export interface SupervisionItemRow extends ProvenanceColumns {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly name_en: string;
  readonly basis: string;
  readonly object: string;
  readonly frequency: string;
  readonly method_code: string;
}

export type InspectionConnectionRow = Connection<InspectionRow>;
export type PenaltyConnectionRow = Connection<PenaltyRow>;
export type RectificationConnectionRow = Connection<RectificationRow>;
export type SupervisionRecordConnectionRow = Connection<SupervisionRecordRow>;
export type SupervisionItemConnectionRow = Connection<SupervisionItemRow>;

export interface SpotCheckItemRow extends ProvenanceColumns {
  readonly id: number;
  readonly item_code: string;
  /** In ten-thousandths. */
  readonly ratio: number;
  readonly times_per_year: number;
}

export interface SpotCheckPlanRow extends ProvenanceColumns {
  readonly id: number;
  readonly year: number;
  readonly title: string;
  readonly published_on: string;
}

/** The department that answers for a task is the authority of its provenance. */
export interface SpotCheckTaskRow extends ProvenanceColumns {
  readonly id: number;
  readonly plan_id: number;
  readonly number: string;
  readonly name: string;
  readonly item_code: string;
  readonly method_code: string;
  /** JSON list of `{ code, inspectors }`, as the terms of the draw have them. */
  readonly departments: string;
  /** In ten-thousandths. */
  readonly ratio: number;
  readonly checks_from: string;
  readonly checks_to: string;
  /** Null until the terms of the draw are published. */
  readonly commitment: string | null;
}

/** A draw of the view `categorized_spot_check_draw`. */
export interface SpotCheckDrawRow extends ProvenanceColumns {
  readonly id: number;
  readonly task_id: number;
  readonly algorithm: string;
  readonly seed: string;
  /** UTC, `YYYY-MM-DD HH:MM:SS`. */
  readonly drawn_at: string;
  /** How many objects were in scope. */
  readonly objects_in_scope: number;
  /** As published before the draw, with its task. */
  readonly task_commitment: string | null;
}

export interface SpotCheckPairingRow {
  readonly id: number;
  readonly task_id: number;
  readonly draw_id: number;
  readonly entity_id: number;
  readonly place: number;
  /** JSON list of `SpotCheckInspectorRow`. */
  readonly inspectors: string;
}

export interface SpotCheckInspectorRow {
  readonly number: string;
  readonly department_code: string;
}

export interface SpotCheckResultRow extends ProvenanceColumns {
  readonly id: number;
  readonly pairing_id: number;
  readonly task_id: number;
  readonly entity_id: number;
  readonly state_code: string;
  readonly inspected_on: string;
  readonly result_edition: string;
  /** Comma list. */
  readonly result_codes: string;
  readonly published_on: string;
}

export type SpotCheckItemConnectionRow = Connection<SpotCheckItemRow>;
export type SpotCheckPlanConnectionRow = Connection<SpotCheckPlanRow>;
export type SpotCheckTaskConnectionRow = Connection<SpotCheckTaskRow>;
export type SpotCheckPairingConnectionRow = Connection<SpotCheckPairingRow>;
export type SpotCheckWorkConnectionRow = Connection<SpotCheckWorkRow>;
export type SpotCheckResultWorkConnectionRow = Connection<SpotCheckResultWorkRow>;
export type SpotCheckResultConnectionRow = Connection<SpotCheckResultRow>;
/** A part of the task's row, as the terms of the draw have it. */
export type SpotCheckDepartmentRow = TaskDepartment;

export interface SpotCheckTaskReportRow {
  readonly task: SpotCheckTaskRow;
  readonly state: TaskState;
  /** Null for a party that is not the owner. */
  readonly version: number | null;
  /** Codes of the parties whose part of the seed is awaited. */
  readonly awaited: readonly string[];
}

export interface SpotCheckResultReportRow extends Pick<
  SpotCheckResultWorkRow,
  "state_code" | "version" | "inspected_on" | "published_on"
> {
  readonly pairing: SpotCheckPairingRow;
}

/** A task as one of its departments may know it, of the view `spot_check_work`. */
export interface SpotCheckWorkRow {
  /** Of the task. */
  readonly id: number;
  readonly department_code: string;
  /** The department that answers for it, which reads its results as their source. */
  readonly authority_code: string;
  readonly state_code: string;
  readonly version: number | null;
  readonly due_on: string;
}

/** What was drawn, with its result in any state, of the view `spot_check_result_work`. */
export interface SpotCheckResultWorkRow extends Omit<
  SpotCheckPairingRow,
  "draw_id" | "inspectors"
> {
  readonly state_code: ResultState;
  readonly version: number;
  readonly inspected_on: string | null;
  readonly result_edition: string | null;
  readonly result_codes: string | null;
  readonly published_on: string | null;
  /** JSON of the step that led here; null where there was none. */
  readonly step: string | null;
}

export type PenaltyIngestReportRow = IngestReport<PenaltyRow>;
export type PenaltyRowReportRow = RowReport<PenaltyRow>;
export type InspectionIngestReportRow = IngestReport<SubmittedInspection>;
export type InspectionRowReportRow = RowReport<SubmittedInspection>;
export type RejectedPenaltyRowRow = RejectedRow;
export type RejectedPenaltyRowConnectionRow = Connection<RejectedRow>;
export type RejectedInspectionRowRow = RejectedRow;
export type RejectedInspectionRowConnectionRow = Connection<RejectedRow>;
