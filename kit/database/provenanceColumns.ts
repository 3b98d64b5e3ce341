import type { Knex } from "knex";

/** Columns that every record carries, so that its one source can be named (一数一源). */
export interface ProvenanceColumns {
  readonly source_system: string;
  /** Code of the department that is the authority for the record, such as `SH-AIC`. */
  readonly authority_code: string;
  readonly version: number;
  /** UTC, `YYYY-MM-DD HH:MM:SS`. */
  readonly recorded_at: string;
}

/** Adds the provenance columns to a table under creation. */
export function addProvenance(table: Knex.CreateTableBuilder): void {
  table.string("source_system", 32).notNullable();
  table.string("authority_code", 24).notNullable();
  table.integer("version").notNullable().defaultTo(1);
  table.datetime("recorded_at").notNullable();
}

/** Their names. */
export const PROVENANCE = [
  "source_system",
  "authority_code",
  "version",
  "recorded_at",
] as const satisfies readonly (keyof ProvenanceColumns)[];
