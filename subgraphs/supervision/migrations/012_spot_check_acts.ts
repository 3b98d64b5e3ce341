import type { Migration } from "../../../kit/database/migrate.ts";

/**
 * Spot checks as they are worked: the directory of objects (检查对象名录库), how far a task is on its way to
 * the draw, the parties' parts of its seed, and every step of a result, none of which is overwritten.
 */
export const spotCheckActsMigration: Migration = {
  name: "012_spot_check_acts",
  tables: [
    "spot_check_object",
    "spot_check_preparation",
    "spot_check_contribution",
    "spot_check_result_step",
  ],
  async up(knex) {
    await knex.schema.createTable("spot_check_object", (table) => {
      table.bigInteger("entity_id").primary();
      table.string("uscc", 18).notNullable().unique();
      table.string("district_code", 6);
      table.date("closed_on");
    });
    await knex.schema.createTable("spot_check_preparation", (table) => {
      table.bigInteger("task_id").primary();
      table.string("state_code", 16).notNullable();
      // Not the version of the task's own record, which everybody reads: a draw before its day would show in it.
      table.integer("version").notNullable();
      table.string("input_digest", 64).notNullable();
      table.text("terms", "longtext").notNullable();
      table.string("void_reason", 300);
    });
    await knex.schema.createTable("spot_check_contribution", (table) => {
      table.bigInteger("task_id").notNullable();
      table.string("party", 24).notNullable();
      table.string("commitment", 64);
      table.string("value", 64);
      table.primary(["task_id", "party"]);
    });
    await knex.schema.createTable("spot_check_result_step", (table) => {
      table.bigIncrements("id");
      table.bigInteger("pairing_id").notNullable();
      table.integer("version").notNullable();
      table.string("action_code", 16).notNullable();
      // What was recorded, or why it was returned, rejected or withdrawn.
      table.text("content").notNullable();
      table.string("department_code", 24).notNullable();
      table.string("officer_key", 64);
      table.datetime("done_at").notNullable();
      // Of two who act on the same version, the database itself lets one through.
      table.unique(["pairing_id", "version"]);
    });
  },
};
