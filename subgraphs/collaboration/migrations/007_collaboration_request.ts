import type { Migration } from "../../../kit/database/migrate.ts";
import { addProvenance } from "../../../kit/database/provenanceColumns.ts";
import { REQUEST_STEPS } from "../requests/requestStep.ts";
import { createStepTable } from "../steps.ts";

/** 提请: what one department asks of another about an entity, with every step. */
export const collaborationRequestMigration: Migration = {
  name: "007_collaboration_request",
  tables: ["collaboration_request", REQUEST_STEPS],
  async up(knex) {
    await knex.schema.createTable("collaboration_request", (table) => {
      table.bigInteger("id").primary();
      table.bigInteger("entity_id").notNullable();
      table.string("number", 40).notNullable().unique();
      table.string("kind_code", 24).notNullable();
      table.integer("template_version").notNullable();
      table.string("state_code", 16).notNullable();
      table.string("addressee_code", 24).notNullable();
      table.text("content", "mediumtext").notNullable();
      table.date("submitted_on").notNullable();
      table.datetime("due_at").notNullable();
      table.datetime("overdue_at");
      table.string("input_digest", 64).notNullable();
      addProvenance(table);
      table.index(["due_at", "id"]);
      table.index(["authority_code", "due_at", "id"], "collaboration_request_sent_index");
      table.index(["addressee_code", "due_at", "id"], "collaboration_request_received_index");
      table.index(["state_code", "overdue_at", "due_at"], "collaboration_request_open_index");
    });
    await createStepTable(knex, REQUEST_STEPS);
  },
};
