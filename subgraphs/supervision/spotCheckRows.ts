import type { EntityScope } from "../../kit/authorization/entityScope.ts";
import type { Connection } from "../../kit/connection/connection.ts";
import type { ProvenanceColumns } from "../../kit/database/provenanceColumns.ts";
import type { Told } from "../../policy/smallCells.ts";
import type { TaskDepartment } from "./draw/drawTerms.ts";
import type { ResultState } from "./spotChecks/resultWorkflow.ts";
import type { TaskState } from "./spotChecks/taskWorkflow.ts";

/** Rows of spot checks, as the database holds them. */

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

/** A task whose checks are to come, with what was drawn for it in a district; without any where nothing was. */
export interface PendingCountRow {
  readonly task_id: number;
  /** The department that answers for the task. */
  readonly authority_code: string;
  readonly district_code: string | null;
  readonly drawn: number | null;
  readonly passed_over: number | null;
}

/** By what it is decided to whom a count is given: whose task it is, and where the objects are. */
export interface DrawPlace {
  readonly authority_code: string;
  readonly scope: EntityScope;
}

/** What is told of some draws before their day, with whose they are and where, by which it is given. */
export interface SpotCheckDrawCountRow extends Partial<DrawPlace>, Told {
  /** Code of the department; empty where it is not grouped by owners, as is the district. */
  readonly owner: string;
  readonly district: string;
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
