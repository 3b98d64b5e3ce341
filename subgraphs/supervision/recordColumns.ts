import type { Knex } from "knex";
import { addProvenance } from "../../kit/database/provenanceColumns.ts";

/** Adds what every kind of record keeps to a table under creation. */
export function addRecordColumns(table: Knex.CreateTableBuilder): void {
  table.bigIncrements("id");
  table.bigInteger("entity_id").notNullable();
  table.string("item_code", 32).notNullable();
  table.string("level_code", 8).notNullable();
  table.string("district_code", 6);
  addProvenance(table);
}
