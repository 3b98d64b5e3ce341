import type { Connection } from "../../kit/connection/connection.ts";
import type * as spotChecks from "./spotCheckRows.ts";
import type { ProvenanceColumns } from "../../kit/database/provenanceColumns.ts";
import type { IngestReport, RowReport } from "../../kit/ingest/ingestBatch.ts";
import type { Lineage, Output, Submission, Version } from "../../kit/ingest/lineage.ts";
import type { RejectedRow } from "../../kit/ingest/rejectedRows.ts";
import type { RecordColumns } from "./recordColumns.ts";

/** Rows as the database holds them; a type's row is named after the GraphQL type that it resolves. */

export interface LegalEntityRow {
  readonly id: number;
}

/** An entity as the online government hall asks for it. */
export type OnestopSupervisionRow = LegalEntityRow;

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

/** An inspection as its table holds it. */
export interface SubmittedInspection extends RecordColumns {
  readonly document_number: string;
  readonly kind_code: InspectionKindCode;
  readonly inspected_on: string;
  readonly method_code: string;
  readonly result_edition: string;
  readonly result_codes: string;
  readonly conclusion_code: string | null;
  readonly disposal_code: string | null;
  readonly next_step_code: string | null;
  readonly officers: string;
  readonly details: string;
  /** 1 of a record that was submitted by mistake: it is in no list. */
  readonly withdrawn: number;
}

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
  /** As its source says; null where they are to be counted. */
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

/** How an administrative action names its GraphQL type. */
export type ActionKindCode = "ENFORCEMENT" | "CONFIRMATION" | "REWARD" | "FILING";

/** What an administrative action of every kind keeps. */
interface ActionColumns extends RecordColumns {
  /** In the one spelling of `normalizeDocumentNumber`. */
  readonly document_number: string;
  readonly kind_code: ActionKindCode;
  readonly title: string;
  readonly content: string;
  readonly basis: string;
  readonly acted_on: string;
  readonly valid_until: string | null;
  readonly authority_uscc: string | null;
  /** 1 of a record that was revoked or submitted by mistake: it is in no list. */
  readonly withdrawn: number;
}

/** An administrative action; what only its kind has is beside the columns, from the JSON of `details`. */
export interface AdministrativeActionRow extends ActionColumns {
  readonly [detail: string]: unknown;
}
export type AdministrativeEnforcementRow = AdministrativeActionRow;
export type AdministrativeConfirmationRow = AdministrativeActionRow;
export type AdministrativeRewardRow = AdministrativeActionRow;
export type AdministrativeFilingRow = AdministrativeActionRow;

/** An administrative action as its table holds it. */
export interface SubmittedAction extends ActionColumns {
  readonly details: string;
}

export type SupervisionRecordRow =
  InspectionRow | PenaltyRow | RectificationRow | AdministrativeActionRow;

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

/** A permit item as approvals has it, known by its code. */
export interface PermitItemRow {
  readonly code: string;
}

export interface PenaltyItemRow {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly name_en: string;
  readonly authority_code: string;
  /** Code of the item of the supervision lists; null where there is none. */
  readonly item_code: string | null;
  readonly basis: string;
}

/** What one of three lists has and another lacks. */
export interface ListBlindSpotRow {
  readonly id: number;
  readonly kind_code:
    "PERMITTED_NOT_SUPERVISED" | "PENALIZED_NOT_SUPERVISED" | "SUPERVISED_NOT_PENALIZED";
  /** Of the item, in the list that has it. */
  readonly code: string;
  readonly authority_code: string;
}

export type RecordLineageRow = Lineage;
export type RecordSubmissionRow = Submission;
export type RecordVersionRow = Version;
export type RecordOutputRow = Output;

export type InspectionConnectionRow = Connection<InspectionRow>;
export type PenaltyConnectionRow = Connection<PenaltyRow>;
export type RectificationConnectionRow = Connection<RectificationRow>;
export type AdministrativeActionConnectionRow = Connection<AdministrativeActionRow>;
export type AdministrativeEnforcementConnectionRow = Connection<AdministrativeActionRow>;
export type SupervisionRecordConnectionRow = Connection<SupervisionRecordRow>;
export type PenaltyItemConnectionRow = Connection<PenaltyItemRow>;
export type ListBlindSpotConnectionRow = Connection<ListBlindSpotRow>;
export type SupervisionItemConnectionRow = Connection<SupervisionItemRow>;

export type PenaltyIngestReportRow = IngestReport<PenaltyRow>;
export type PenaltyRowReportRow = RowReport<PenaltyRow>;
export type InspectionIngestReportRow = IngestReport<SubmittedInspection>;
export type InspectionRowReportRow = RowReport<SubmittedInspection>;
export type AdministrativeActionIngestReportRow = IngestReport<SubmittedAction>;
export type AdministrativeActionRowReportRow = RowReport<SubmittedAction>;
export type RejectedPenaltyRowRow = RejectedRow;
export type RejectedPenaltyRowConnectionRow = Connection<RejectedRow>;
export type RejectedInspectionRowRow = RejectedRow;
export type RejectedInspectionRowConnectionRow = Connection<RejectedRow>;
export type RejectedAdministrativeActionRowRow = RejectedRow;
export type RejectedAdministrativeActionRowConnectionRow = Connection<RejectedRow>;

export type * from "./departmentSystems/rows.ts";
export type * from "./genericForms/rows.ts";

export type SpotCheckDepartmentRow = spotChecks.SpotCheckDepartmentRow;
export type SpotCheckDrawRow = spotChecks.SpotCheckDrawRow;
export type SpotCheckDrawCountRow = spotChecks.SpotCheckDrawCountRow;
export type PendingCountRow = spotChecks.PendingCountRow;
export type SpotCheckInspectorRow = spotChecks.SpotCheckInspectorRow;
export type SpotCheckItemConnectionRow = spotChecks.SpotCheckItemConnectionRow;
export type SpotCheckItemRow = spotChecks.SpotCheckItemRow;
export type SpotCheckPairingConnectionRow = spotChecks.SpotCheckPairingConnectionRow;
export type SpotCheckPairingRow = spotChecks.SpotCheckPairingRow;
export type SpotCheckPlanConnectionRow = spotChecks.SpotCheckPlanConnectionRow;
export type SpotCheckPlanRow = spotChecks.SpotCheckPlanRow;
export type SpotCheckResultConnectionRow = spotChecks.SpotCheckResultConnectionRow;
export type SpotCheckResultReportRow = spotChecks.SpotCheckResultReportRow;
export type SpotCheckResultRow = spotChecks.SpotCheckResultRow;
export type SpotCheckResultWorkConnectionRow = spotChecks.SpotCheckResultWorkConnectionRow;
export type SpotCheckResultWorkRow = spotChecks.SpotCheckResultWorkRow;
export type SpotCheckTaskConnectionRow = spotChecks.SpotCheckTaskConnectionRow;
export type SpotCheckTaskReportRow = spotChecks.SpotCheckTaskReportRow;
export type SpotCheckTaskRow = spotChecks.SpotCheckTaskRow;
export type SpotCheckWorkConnectionRow = spotChecks.SpotCheckWorkConnectionRow;
export type SpotCheckWorkRow = spotChecks.SpotCheckWorkRow;
