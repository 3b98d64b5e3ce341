import type { Database } from "../../../kit/database/database.ts";
import type { ComplaintRow, ViolationReportRow } from "../../../subgraphs/society/rows.ts";

const matter = {
  id: 1,
  entity_id: 1,
  category_code: "C01",
  content: "所购商品质量不合格",
  lodged_by: "CPC",
  lodged_on: "2026-06-01",
  input_print: "x",
  assignee: null,
  is_unfinished: 1,
  due_on: "2026-06-10",
  refusal_reason: null,
  source_system: "TEST",
  authority_code: "D-310110-MSA",
  version: 1,
  recorded_at: "2026-06-01 08:00:00",
} as const;

/** Records a complaint of entity 1 with the market supervision of Yangpu, changed as said. */
export async function complain(
  database: Database,
  changes: Partial<ComplaintRow> = {},
): Promise<void> {
  const row = {
    ...matter,
    number: `T-${changes.id ?? 1}`,
    state_code: "LODGED",
    demand: "退货",
    amount: null,
    accepted_on: null,
    concluded_on: null,
    outcome_code: null,
    outcome_note: null,
    is_counted: 1,
    ...changes,
  };
  await database
    .knex("complaint")
    .insert({ ...row, lodged_year: Number(row.lodged_on.slice(0, 4)) });
}

/** Records a report in the same way. */
export async function report(
  database: Database,
  changes: Partial<ViolationReportRow> = {},
): Promise<void> {
  await database.knex("violation_report").insert({
    ...matter,
    number: `T-${changes.id ?? 1}`,
    state_code: "LODGED",
    claim_print: `print-${changes.id ?? 1}`,
    ...changes,
  });
}
