import { OPEN_END } from "../../kit/openEnd.ts";
import { catalogue as permitItems } from "../../subgraphs/approvals/catalogue.ts";
import { permitEndingCode } from "../../subgraphs/approvals/codes.ts";
import {
  abnormalReasonCode,
  abnormalRemovalReasonCode,
  listingKindCode,
  seriousReasonCode,
} from "../../subgraphs/blacklists/codes.ts";
import { ratingGradeCode, taxCreditCode } from "../../subgraphs/credit/codes.ts";
import { changeItemCode, statusCode } from "../../subgraphs/legal-entities/codes.ts";
import { itemCode, recordKindCode } from "../../subgraphs/supervision/codes.ts";
import { inspectionResults } from "../../subgraphs/supervision/inspectionResults.ts";
import { penaltyCategories } from "../../subgraphs/supervision/penaltyCategories.ts";
import type {
  ActionRow,
  ChangeRow,
  CreditRecordRow,
  EntityRow,
  InspectionRow,
  ListingRow,
  PenaltyRow,
  PermitRow,
  RatingRow,
  ReportRow,
  TaxCreditRow,
} from "./rows.ts";

/** The records of one entity that its timeline tells of. */
interface Life {
  readonly changes: readonly ChangeRow[];
  readonly reports: readonly ReportRow[];
  readonly permits: readonly PermitRow[];
  readonly inspections: readonly InspectionRow[];
  readonly penalties: readonly PenaltyRow[];
  readonly actions: readonly ActionRow[];
  readonly creditRecords: readonly CreditRecordRow[];
  readonly taxCredits: readonly TaxCreditRow[];
  readonly ratings: readonly RatingRow[];
  readonly listings: readonly ListingRow[];
}

interface TimelineNode {
  readonly occurredOn: string;
  readonly summary: string;
}

interface Event extends TimelineNode {
  readonly id: string;
}

const itemNames = new Map(permitItems.map(({ code, name }) => [code, name]));

/** The newest events of an entity's life, newest first, as the graph words them. */
export function timelineOf(entity: EntityRow, life: Life, count: number): TimelineNode[] {
  const events: Event[] = [];
  const add = (id: string, occurredOn: string, summary: string): void => {
    events.push({ id, occurredOn, summary });
  };
  add(`established:${entity.id}`, entity.established_on, "设立登记");
  if (entity.ended_on !== null)
    add(`ended:${entity.id}`, entity.ended_on, statusCode(entity.status_code).name);
  for (const row of life.changes)
    add(`change:${row.id}`, row.changed_on, changeItemCode(row.item_code).name);
  for (const row of life.reports) add(`report:${row.id}`, row.submitted_on, `${row.year}年度报告`);
  for (const row of life.permits) {
    add(`permit:${row.id}`, row.decided_on, permitName(row));
    if (row.ended_on !== null) add(`permit-end:${row.id}`, row.ended_on, permitEnd(row));
  }
  for (const row of life.inspections)
    add(`inspection:${row.id}`, row.inspected_on, inspectionSummary(row));
  for (const row of life.penalties) add(`penalty:${row.id}`, row.decided_on, penaltySummary(row));
  for (const row of life.actions) add(`action:${row.id}`, row.acted_on, actionSummary(row));
  for (const row of life.creditRecords)
    if (row.record_kind === "TAX_ARREARS")
      add(`credit-record:${row.id}`, row.happened_on, markedTitle(row));
  for (const row of life.taxCredits)
    add(
      `tax-credit:${row.id}`,
      row.published_on,
      `${row.year}年度${taxCreditCode(row.grade_code).name}`,
    );
  for (const row of life.ratings)
    add(
      `rating:${row.id}`,
      row.valid_from,
      `${row.rating_body}：${ratingGradeCode(row.grade_code).name}`,
    );
  for (const row of life.listings) {
    add(`listing:${row.id}`, row.listed_on, `列入${listName(row)}：${subjectOf(row)}`);
    if (row.removed_on < OPEN_END) add(`removal:${row.id}`, row.removed_on, removalOf(row));
  }
  return events
    .sort(newestFirst)
    .slice(0, count)
    .map(({ occurredOn, summary }) => ({ occurredOn, summary }));
}

export function inspectionSummary(row: InspectionRow): string {
  const results = inspectionResults(row.result_edition, row.result_codes);
  return `${itemCode(row.item_code).name}：${namesOf(results)}`;
}

/** A title says so where somebody objects to the record. */
export function markedTitle(row: CreditRecordRow): string {
  return row.objection_marked_on === null ? row.title : `${row.title}（异议处理中）`;
}

function penaltySummary(row: PenaltyRow): string {
  const categories = penaltyCategories(row.category_edition, row.category_codes);
  return `${row.violation_type}：${namesOf(categories)}`;
}

function actionSummary(row: ActionRow): string {
  return `${itemCode(row.item_code).name}：${recordKindCode(row.kind_code).name}`;
}

function permitName(row: PermitRow): string {
  return itemNames.get(row.item_code) ?? row.title;
}

function permitEnd(row: PermitRow): string {
  return row.ending_code === null
    ? permitName(row)
    : `${permitName(row)}：${permitEndingCode(row.ending_code).name}`;
}

function listName({ kind }: ListingRow): string {
  return listingKindCode(kind).name;
}

function subjectOf(row: ListingRow): string {
  if (row.kind === "ABNORMAL") return abnormalReasonCode(row.reason_code ?? "").name;
  if (row.kind === "SERIOUS") return seriousReasonCode(row.reason_code ?? "").name;
  return (row.kind === "COURT_DEFAULTER" ? row.case_number : row.list_name) ?? "";
}

const REVOKED = "2";

function removalOf(row: ListingRow): string {
  if (row.kind !== "ABNORMAL") return `移出${listName(row)}：${subjectOf(row)}`;
  if (row.removal_kind_code === REVOKED) return `撤销列入${listName(row)}：${subjectOf(row)}`;
  return row.removal_reason_code === null
    ? `移出${listName(row)}`
    : `移出${listName(row)}：${abnormalRemovalReasonCode(row.removal_reason_code).name}`;
}

function namesOf(values: readonly { readonly name: string }[]): string {
  return values.map(({ name }) => name).join("、");
}

function newestFirst(left: Event, right: Event): number {
  if (left.occurredOn !== right.occurredOn) return left.occurredOn < right.occurredOn ? 1 : -1;
  return left.id < right.id ? 1 : -1;
}
