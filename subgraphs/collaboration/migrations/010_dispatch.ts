import type { Migration } from "../../../kit/database/migrate.ts";
import { addProvenance } from "../../../kit/database/provenanceColumns.ts";
import { DISPATCH } from "../dispatches/dispatchKind.ts";
import { createPartTable } from "../sharedTasks/createPartTable.ts";
import { createStepTable } from "../steps.ts";

const { tasks, parts, entities, steps } = DISPATCH.tables;

/** 上通下达: what goes between the city and its districts, the part of each addressee, and every step. */
export const dispatchMigration: Migration = {
  name: "010_dispatch",
  tables: [tasks, parts, entities, steps],
  async up(knex) {
    await knex.schema.createTable(tasks, (table) => {
      // Drawn at random, as of joint tasks.
      table.bigInteger("id").primary();
      table.string("number", 40).notNullable().unique();
      table.string("direction_code", 4).notNullable();
      table.string("state_code", 16).notNullable();
      table.string("title", 100).notNullable();
      table.text("content").notNullable();
      table.string("legal_basis", 300);
      table.string("document_number", 300);
      table.date("sent_on").notNullable();
      table.datetime("due_at").notNullable();
      table.datetime("overdue_at");
      table.string("input_digest", 64).notNullable();
      addProvenance(table);
      table.index(["authority_code", "due_at", "id"]);
      table.index(["authority_code", "sent_on", "id"]);
      table.index(["state_code", "overdue_at", "due_at"]);
    });
    await createPartTable(knex, parts);
    await knex.schema.createTable(entities, (table) => {
      table.bigInteger("task_id").notNullable();
      table.bigInteger("entity_id").notNullable();
      table.primary(["task_id", "entity_id"]);
    });
    await createStepTable(knex, steps);
  },
};
