import type { Knex } from "knex";
import { addProvenance, type ProvenanceColumns } from "../../kit/database/provenanceColumns.ts";

/** What every record keeps. The department that acted is the authority of its provenance. */
export interface RecordColumns extends ProvenanceColumns {
  readonly id: number;
  readonly entity_id: number;
  /** Code of an item of the supervision list (F042). */
  readonly item_code: string;
  /** `CITY` or `DISTRICT`: which platform collected it (F026). */
  readonly level_code: string;
  readonly district_code: string | null;
}

/** Adds what every kind of record keeps to a table under creation. */
export function addRecordColumns(table: Knex.CreateTableBuilder): void {
  table.bigIncrements("id");
  table.bigInteger("entity_id").notNullable();
  table.string("item_code", 32).notNullable();
  table.string("level_code", 8).notNullable();
  table.string("district_code", 6);
  addProvenance(table);
}
