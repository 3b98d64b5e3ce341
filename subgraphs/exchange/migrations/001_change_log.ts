import type { Migration } from "../../../kit/database/migrate.ts";

/**
 * What all subgraphs told of, in one order: `id` rises in the order of the transactions that wrote it, since
 * each of them held the write lock. A change of a source is in it once.
 */
export const changeLogMigration: Migration = {
  name: "001_change_log",
  tables: ["change_log"],
  async up(knex) {
    await knex.schema.createTable("change_log", (table) => {
      table.bigIncrements("id");
      table.string("type_code", 32).notNullable();
      table.bigInteger("entity_id");
      table.datetime("occurred_at").notNullable();
      table.string("source", 64).notNullable();
      table.bigInteger("source_cursor").notNullable();
      table.unique(["source", "source_cursor"]);
      table.index(["type_code", "id"]);
    });
  },
};
