import { organizationCode, uscc } from "../../../seeds/city/syntheticCodes.ts";
import type { Database } from "../../../kit/database/database.ts";
import { searchable } from "../../../kit/textIndex/grams.ts";
import type { StoredEntityRow } from "../../../subgraphs/legal-entities/rows.ts";
import { legalEntityText } from "../../../subgraphs/legal-entities/textSearch.ts";

/** Provenance of what these tests write. */
export const provenance = {
  source_system: "TEST",
  authority_code: "SH-AIC",
  version: 1,
  recorded_at: "2016-07-18 08:00:00",
};

/** The valid code of a company of a number, which nobody has. */
export const checkedCode = (number: number): string =>
  uscc("91", "310000", organizationCode(number));

/** Registers entities with the given columns; the rest is an ordinary company in Yangpu. */
export async function register(
  { knex, dialect }: Database,
  ...entities: readonly (Partial<StoredEntityRow> & { readonly id: number })[]
): Promise<void> {
  const rows = entities.map((entity) => {
    const row = {
      name: `第${entity.id}公司`,
      kind_code: "91",
      status_code: "1",
      established_on: "2010-01-01",
      domicile_text: `云帆路${entity.id}号`,
      domicile_district: "310110",
      ...provenance,
      ...entity,
    };
    return {
      ...row,
      name_search: searchable(row.name),
      domicile_search: searchable(row.domicile_text ?? ""),
    };
  });
  await knex.batchInsert("legal_entity", rows, 50);
  await legalEntityText(dialect).put(
    knex,
    rows.map((row) => ({
      id: row.id,
      texts: { name: row.name_search, domicile: row.domicile_search },
    })),
    true,
  );
}
