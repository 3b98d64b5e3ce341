import type { Database } from "../../../kit/database/database.ts";

/** Provenance of what these tests write. */
export const provenance = {
  source_system: "TEST",
  authority_code: "SH-AIC",
  version: 1,
  recorded_at: "2016-07-18 08:00:00",
};

type Given = Readonly<Record<string, unknown>> & { readonly id: number };

/** Puts entities on lists; where nothing else is said, entity 1 on the abnormal one. */
export async function list({ knex }: Database, ...listings: readonly Given[]): Promise<void> {
  for (const given of listings) {
    await knex("listing").insert({
      entity_id: 1,
      kind: "ABNORMAL",
      listed_on: "2016-07-18",
      listing_authority_code: "D-310110-MSA",
      ...(given["kind"] === undefined ? { reason_code: "1" } : {}),
      ...provenance,
      ...given,
    });
  }
}

/** Applies measures to entity 1, unless another is named. */
export async function apply(
  { knex }: Database,
  table: "restriction" | "incentive",
  ...measures: readonly Given[]
): Promise<void> {
  for (const given of measures) {
    await knex(table).insert({
      entity_id: 1,
      measure_code: "J12",
      domain_code: "PROCUREMENT",
      effective_from: "2016-07-18",
      executing_department_code: "SH-FIN",
      basis: "列入严重违法失信名单",
      ...provenance,
      ...given,
    });
  }
}

/** A court judgment defaulter's listing in full. */
export const courtDefaulter = {
  kind: "COURT_DEFAULTER",
  listing_authority_code: "SH-CRT",
  debtor_name: "甲贸易有限公司",
  organization_code: "132260250",
  legal_representative_name: "钱一",
  legal_representative_id_number: "319999197001010017",
  court: "上海市第九人民法院",
  region: "上海",
  case_number: "（2016）沪0199执1号",
  basis_document_number: "（2015）沪0199民初1号",
  basis_issuer: "上海市第九人民法院",
  filed_on: "2016-03-01",
  obligation: "支付货款人民币100000元。",
  performance_code: "1",
  behaviour_codes: "1,5",
  published_on: "2016-07-18",
  expires_on: "2018-07-18",
} as const;
