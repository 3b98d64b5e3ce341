import type { Migration } from "../../../kit/database/migrate.ts";
import { addProvenance } from "../../../kit/database/provenanceColumns.ts";
import { JOINT_TASK } from "../jointTasks/jointTaskKind.ts";
import { createPartTable } from "../sharedTasks/createPartTable.ts";
import { createStepTable } from "../steps.ts";

const { tasks: TASKS, parts: PARTS, entities: ENTITIES, steps: TASK_STEPS } = JOINT_TASK.tables;

/** 联合监管任务: what one department leads and others take part in, each with its part, with every step. */
export const jointTaskMigration: Migration = {
  name: "009_joint_task",
  tables: [TASKS, PARTS, ENTITIES, TASK_STEPS],
  async up(knex) {
    await knex.schema.createTable(TASKS, (table) => {
      // Drawn at random: ids that count up would tell by cursors how many tasks of others there are.
      table.bigInteger("id").primary();
      table.string("number", 40).notNullable().unique();
      table.string("kind_code", 24).notNullable();
      table.integer("procedure_version").notNullable();
      table.string("state_code", 16).notNullable();
      table.string("area_code", 6).notNullable();
      table.text("content", "mediumtext").notNullable();
      table.date("opened_on").notNullable();
      table.datetime("due_at").notNullable();
      table.datetime("overdue_at");
      table.string("input_digest", 64).notNullable();
      addProvenance(table);
      table.index(["due_at", "id"]);
      table.index(["opened_on", "id"]);
      table.index(["authority_code", "due_at", "id"]);
      table.index(["state_code", "overdue_at", "due_at"]);
    });
    await createPartTable(knex, PARTS);
    await knex.schema.createTable(ENTITIES, (table) => {
      table.bigInteger("task_id").notNullable();
      table.bigInteger("entity_id").notNullable();
      table.primary(["task_id", "entity_id"]);
      table.index(["entity_id", "task_id"]);
    });
    await createStepTable(knex, TASK_STEPS);
  },
};
