import type { Database } from "../../../kit/database/database.ts";
import type {
  InspectionRow,
  PenaltyRow,
  RectificationRow,
  SubmittedAction,
} from "../../../subgraphs/supervision/rows.ts";

/** A record of entity 1 unless said otherwise. */
type Given<Row> = Partial<Row> & { readonly id: number };

/** What every record of these tests has: the market regulator of Yangpu acted. */
const recordColumns = {
  entity_id: 1,
  item_code: "SH-AIC-002",
  level_code: "DISTRICT",
  district_code: "310110",
  source_system: "TEST",
  authority_code: "D-310110-MSA",
  version: 1,
  recorded_at: "2016-07-18 08:00:00",
};

/** Records inspections with the given columns; the rest is a daily inspection that found nothing. */
export async function inspect(
  { knex }: Database,
  ...inspections: readonly (Given<InspectionRow> & { readonly details?: object })[]
): Promise<void> {
  await knex.batchInsert(
    "inspection",
    inspections.map(({ details = {}, ...given }) => ({
      ...recordColumns,
      kind_code: "DAILY",
      inspected_on: "2016-07-18",
      method_code: "2",
      result_edition: "2016",
      result_codes: "1",
      conclusion_code: null,
      disposal_code: null,
      next_step_code: null,
      officers: "[]",
      ...given,
      details: JSON.stringify(details),
    })),
    50,
  );
}

/** Records penalties with the given columns. */
export async function penalize(
  { knex }: Database,
  ...penalties: readonly Given<PenaltyRow>[]
): Promise<void> {
  await knex.batchInsert("penalty", penalties.map(penaltyRow), 20);
}

/** A penalty with the given columns; the rest is a fine of 0.2 万 that is published for good. */
export function penaltyRow(given: Given<PenaltyRow>): PenaltyRow {
  return {
    ...recordColumns,
    document_number: `杨市监罚〔2016〕第${given.id}号`,
    case_name: null,
    violation_type: "虚假宣传",
    facts: "当事人发布虚假广告。",
    basis: "《反不正当竞争法》第二十四条",
    category_edition: "2016",
    category_codes: "1",
    content: "罚款人民币2000元",
    fine: 200_000,
    confiscation: null,
    suspended_licence: null,
    decided_on: "2016-07-18",
    valid_until: null,
    published_until: "2999-12-31",
    publicity_term_code: "SAMR45-3Y",
    authority_uscc: null,
    simple_procedure: 0,
    status_code: "0",
    party_kind_code: "ORGANIZATION",
    party_name: "甲贸易有限公司",
    person_id_type_code: null,
    person_id_number: null,
    legal_representative_name: null,
    legal_representative_id_type_code: null,
    legal_representative_id_number: null,
    prior_offences: null,
    decision_text: null,
    remark: null,
    sealed: 0,
    ...given,
  };
}

/** Records orders to rectify with the given columns; the rest is one that is still to be done. */
export async function orderRectification(
  { knex }: Database,
  ...orders: readonly Given<RectificationRow>[]
): Promise<void> {
  await knex.batchInsert(
    "rectification",
    orders.map((given) => ({
      ...recordColumns,
      inspection_id: null,
      ordered_on: "2016-07-18",
      due_on: "2016-08-17",
      completed_on: null,
      requirements: "三十日内改正",
      state_code: "ORDERED",
      rechecked_on: null,
      recheck_result_code: null,
      ...given,
    })),
    50,
  );
}

/** Records administrative actions with the given columns; the rest is a filing. */
export async function act(
  { knex }: Database,
  ...actions: readonly (Omit<Given<SubmittedAction>, "details"> & { readonly details?: object })[]
): Promise<void> {
  await knex.batchInsert(
    "action",
    actions.map(({ details = {}, ...given }) => ({
      ...recordColumns,
      document_number: `杨市监备〔2016〕第${given.id}号`,
      kind_code: "FILING",
      title: "网络交易经营者备案",
      content: "备案材料齐全。",
      basis: "《网络交易管理办法》",
      acted_on: "2016-07-18",
      valid_until: null,
      authority_uscc: null,
      withdrawn: 0,
      ...given,
      details: JSON.stringify(details),
    })),
    50,
  );
}
