import { itemCode, recordKindCode } from "./codes.ts";
import { inspectionResults } from "./inspectionResults.ts";
import { penaltyCategories } from "./penaltyCategories.ts";
import type {
  AdministrativeActionRow,
  InspectionRow,
  PenaltyRow,
  RectificationRow,
} from "./rows.ts";
import type { ShortInspectionRow } from "./shortInspection.ts";

/** The tables that records are in, in the order that records of one day are listed. */
export const recordTables = ["inspection", "penalty", "rectification", "action"] as const;

/** A table of records. */
export type RecordTable = (typeof recordTables)[number];

/** A record as far as a line tells of it. */
export type ToldRecordRow =
  ShortInspectionRow | PenaltyRow | RectificationRow | AdministrativeActionRow;

/** Whether a record is a penalty: only those are decided. */
export function isPenalty(row: ToldRecordRow): row is PenaltyRow {
  return "decided_on" in row;
}

/** Whether a record is an order to rectify: only those are ordered. */
export function isRectification(row: ToldRecordRow): row is RectificationRow {
  return "ordered_on" in row;
}

/** Whether a record is an administrative action: only those are acted on a day. */
export function isAction(row: ToldRecordRow): row is AdministrativeActionRow {
  return "acted_on" in row;
}

/** The table that a record is in. */
export function tableOf(row: ToldRecordRow): RecordTable {
  if (isPenalty(row)) return "penalty";
  if (isAction(row)) return "action";
  return isRectification(row) ? "rectification" : "inspection";
}

/** Unique among all records, as the timeline names them too: `penalty:17`. */
export function recordId(row: ToldRecordRow): string {
  return `${tableOf(row)}:${row.id}`;
}

/** Code of a record's kind: an inspection's or an action's own, `PENALTY` or `RECTIFICATION`. */
export function recordKind(row: ToldRecordRow): string {
  if (isPenalty(row)) return "PENALTY";
  return isRectification(row) ? "RECTIFICATION" : row.kind_code;
}

/** The day of the inspection, of the decision, of the filing or of the order. */
export function occurredOn(row: ToldRecordRow): string {
  if (isPenalty(row)) return row.decided_on;
  if (isAction(row)) return row.acted_on;
  return isRectification(row) ? row.ordered_on : row.inspected_on;
}

/** What happened, in a line of open facts: coded values and the type of violation, never free text. */
export function recordSummary(row: ToldRecordRow): string {
  if (isPenalty(row)) {
    const categories = penaltyCategories(row.category_edition, row.category_codes);
    return `${row.violation_type}：${namesOf(categories)}`;
  }
  if (!isAction(row) && !isRectification(row)) return inspectionSummary(row);
  const item = itemCode(row.item_code).name;
  if (isAction(row)) return `${item}：${recordKindCode(row.kind_code).name}`;
  return `${item}：${recordKindCode("RECTIFICATION").name}`;
}

/** The same of an inspection. */
export function inspectionSummary(
  row: Pick<InspectionRow, "item_code" | "result_edition" | "result_codes">,
): string {
  const results = inspectionResults(row.result_edition, row.result_codes);
  return `${itemCode(row.item_code).name}：${namesOf(results)}`;
}

function namesOf(values: readonly { readonly name: string }[]): string {
  return values.map(({ name }) => name).join("、");
}
