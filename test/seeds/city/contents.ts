import type { Database } from "../../../kit/database/database.ts";
import { type CityDatabases, namedDatabases } from "../../../seeds/write/cityDatabases.ts";
import type { AnyRow } from "./cityRowsOf.ts";

/** Tables that hold no record: the history of the schema, statistics, and the pages of the text index. */
const NO_RECORDS = /^(schema_migration|sqlite_|legal_entity_text)/u;

/** Every row of all databases, by table; rows in the order of their texts. */
export async function contentsOf(databases: CityDatabases): Promise<Record<string, AnyRow[]>> {
  const contents: Record<string, AnyRow[]> = {};
  for (const { name, database } of namedDatabases(databases)) {
    for (const table of await tablesOf(database)) {
      const rows = (await database.knex(table)) as AnyRow[];
      contents[table in contents ? `${name} ${table}` : table] = rows
        .map((row) => [JSON.stringify(row), row] as const)
        .toSorted(([left], [right]) => (left < right ? -1 : 1))
        .map(([, row]) => ({ ...row }));
    }
  }
  return contents;
}

async function tablesOf({ knex, dialect }: Database): Promise<string[]> {
  const rows: { name: string }[] =
    dialect === "sqlite"
      ? await knex("sqlite_master").select("name").where({ type: "table" })
      : await knex("information_schema.tables")
          .select({ name: "table_name" })
          .where({ table_schema: knex.client.database(), table_type: "BASE TABLE" });
  return rows.map(({ name }) => name).filter((name) => !NO_RECORDS.test(name));
}
