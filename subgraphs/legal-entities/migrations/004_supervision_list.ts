import type { Migration } from "../../../kit/database/migrate.ts";

/** 监管清单: which departments have an entity on their lists, and until when (rule R2). */
export const supervisionListMigration: Migration = {
  name: "004_supervision_list",
  tables: ["supervision_list"],
  async up(knex) {
    await knex.schema.createTable("supervision_list", (table) => {
      table.bigInteger("entity_id").notNullable();
      table.string("department_code", 24).notNullable();
      table.date("until_on").notNullable();
      table.primary(["entity_id", "department_code"]);
    });
  },
};
