import type { Migration } from "../../../kit/database/migrate.ts";

/** From a penalty or an inspection back to the rows that it came by, and on to the events that told of it. */
export const recordLineageMigration: Migration = {
  name: "017_record_lineage",
  tables: [],
  async up(knex) {
    for (const table of ["penalty_batch_row", "inspection_batch_row"])
      await knex.schema.alterTable(table, (rows) => rows.index(["record_id"]));
    await knex.schema.alterTable("outbox", (table) => table.index(["entity_id"]));
  },
};
