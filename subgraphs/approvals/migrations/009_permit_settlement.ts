import type { Migration } from "../../../kit/database/migrate.ts";
import { addSettlement } from "../../../kit/ingest/migrations.ts";

/** Columns that permits share with other records that departments submit get the names they have there. */
const RENAMED = [
  ["permit", "holder_uscc", "subject_uscc"],
  ["permit_version", "permit_id", "record_id"],
  ["permit_batch_row", "holder_uscc", "subject_uscc"],
  ["permit_batch_row", "permit_id", "record_id"],
] as const;

/** Rejected rows of permits are settled by their corrections. */
export const permitSettlementMigration: Migration = {
  name: "009_permit_settlement",
  tables: [],
  async up(knex) {
    // Not by the builder, which writes the whole table anew on SQLite.
    for (const [table, from, to] of RENAMED)
      await knex.raw(`alter table ${table} rename column ${from} to ${to}`);
    await knex.schema.alterTable("permit_batch_row", addSettlement);
  },
};
