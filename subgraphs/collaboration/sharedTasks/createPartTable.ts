import type { Knex } from "knex";

/** Makes the table of the parts of some tasks. */
export async function createPartTable(knex: Knex, name: string): Promise<void> {
  await knex.schema.createTable(name, (table) => {
    table.bigInteger("id").primary();
    table.bigInteger("task_id").notNullable();
    table.string("department_code", 24).notNullable();
    table.string("state_code", 16).notNullable();
    table.datetime("due_at").notNullable();
    table.integer("version").notNullable();
    table.integer("last_step").notNullable();
    table.unique(["task_id", "department_code"]);
    table.index(["department_code", "task_id"]);
  });
}
