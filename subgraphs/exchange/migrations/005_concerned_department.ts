import type { Migration } from "../../../kit/database/migrate.ts";

/** Which departments a change concerns, where it is told to them alone, and what it is of. */
export const concernedDepartmentMigration: Migration = {
  name: "005_concerned_department",
  tables: ["concerned_department"],
  async up(knex) {
    await knex.schema.alterTable("change_log", (table) => {
      table.string("subject", 64);
    });
    await knex.schema.createTable("concerned_department", (table) => {
      table.string("department_code", 24).notNullable();
      table.bigInteger("change_id").notNullable();
      table.primary(["department_code", "change_id"]);
    });
  },
};
