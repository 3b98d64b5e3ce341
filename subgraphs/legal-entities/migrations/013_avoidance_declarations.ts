import type { Migration } from "../../../kit/database/migrate.ts";

/**
 * 回避申报 as acts: of which department, for which interest, and when and by whom it was ended. What had been
 * entered by hand holds on, and is of no department's list.
 */
export const avoidanceDeclarationsMigration: Migration = {
  name: "013_avoidance_declarations",
  tables: [],
  async up(knex) {
    await knex.schema.alterTable("officer_avoidance", (table) => {
      table.bigInteger("id");
      table.string("department_code", 32);
      table.string("relation", 16);
      table.date("withdrawn_on");
      table.string("withdrawn_by", 64);
      table.index(["department_code", "id"], "officer_avoidance_department");
    });
  },
};
