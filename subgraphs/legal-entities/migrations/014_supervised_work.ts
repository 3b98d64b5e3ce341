import type { Migration } from "../../../kit/database/migrate.ts";

/**
 * What a department's own work puts an entity on its supervision list for (rule R2): a permit, an open notice, a
 * check, a penalty. It stands beside the lists that departments keep themselves, by what it was.
 */
export const supervisedWorkMigration: Migration = {
  name: "014_supervised_work",
  tables: ["supervised_work"],
  async up(knex) {
    await knex.schema.createTable("supervised_work", (table) => {
      // Such as `permit`, and its id in the subgraph that told of it.
      table.string("kind", 24).notNullable();
      table.bigInteger("record_id").notNullable();
      table.bigInteger("entity_id").notNullable();
      table.string("department_code", 24).notNullable();
      table.date("until_on").notNullable();
      table.primary(["kind", "record_id"]);
      table.index(["entity_id"]);
    });
  },
};
