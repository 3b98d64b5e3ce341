import type { Migration } from "../../../kit/database/migrate.ts";

/** When an objection went to who provided the record, and the lists of those that wait. */
export const objectionTransferMigration: Migration = {
  name: "012_objection_transfer",
  tables: [],
  async up(knex) {
    await knex.schema.alterTable("credit_objection", (table) => {
      table.date("transferred_on");
      table.index(["status_code", "filed_on", "id"]);
      table.index(["authority_code", "filed_on", "id"]);
    });
  },
};
