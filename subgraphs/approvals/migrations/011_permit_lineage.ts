import type { Migration } from "../../../kit/database/migrate.ts";

/** From a permit back to the rows, batches and files that it came by, and on to the events that told of it. */
export const permitLineageMigration: Migration = {
  name: "011_permit_lineage",
  tables: [],
  async up(knex) {
    await knex.schema.alterTable("permit_batch", (table) => {
      // Null of batches that did not come by file, and of those of before.
      table.bigInteger("file_id");
    });
    await knex.schema.alterTable("permit_batch_row", (table) => table.index(["record_id"]));
    await knex.schema.alterTable("outbox", (table) => table.index(["entity_id"]));
  },
};
