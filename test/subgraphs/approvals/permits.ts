import type { Database } from "../../../kit/database/database.ts";
import type { PermitRow } from "../../../subgraphs/approvals/rows.ts";

/** Provenance of what these tests write. */
const provenance = {
  source_system: "TEST",
  authority_code: "D-310110-MSA",
  version: 1,
  recorded_at: "2016-07-18 08:00:00",
};

/** Records permits with the given columns; the rest is an ordinary catering permit in Yangpu. */
export async function permit(
  { knex }: Database,
  ...permits: readonly (Partial<PermitRow> & { readonly id: number; readonly entity_id: number })[]
): Promise<void> {
  await knex("permit").insert(
    permits.map((given) => ({
      item_code: "XK-003",
      title: "准予餐饮服务许可决定书",
      document_number: `杨许准字〔2016〕第${given.id}号`,
      project_name: null,
      category_code: "0",
      certificate_name: "食品经营许可证",
      certificate_number: null,
      content: "餐饮服务",
      decided_on: "2016-07-18",
      valid_from: "2016-07-18",
      valid_to: "2021-07-17",
      status_code: "VALID",
      ending_code: null,
      ended_on: null,
      authority_uscc: null,
      level_code: "DISTRICT",
      district_code: "310110",
      source_unit_code: "D-310110-MSA",
      source_unit_uscc: null,
      holder_kind_code: "LEGAL_PERSON",
      holder_name: "甲餐饮有限公司",
      person_id_type_code: null,
      person_id_number: null,
      legal_representative_name: "钱一",
      legal_representative_id_type_code: "111",
      legal_representative_id_number: "319999197001010017",
      remark: null,
      ...provenance,
      ...given,
    })),
  );
}
