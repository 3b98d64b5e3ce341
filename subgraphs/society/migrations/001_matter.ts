import type { Knex } from "knex";
import type { Migration } from "../../../kit/database/migrate.ts";
import { addProvenance } from "../../../kit/database/provenanceColumns.ts";

/** Complaints and reports; who made them stands in `sealed_identity` alone, and what was done in `matter_step`. */
export const matterMigration: Migration = {
  name: "001_matter",
  tables: ["complaint", "violation_report", "sealed_identity", "matter_step"],
  async up(knex) {
    await knex.schema.createTable("complaint", (table) => {
      addMatter(table);
      table.string("demand", 500).notNullable();
      table.bigInteger("amount");
      table.date("accepted_on");
      table.date("concluded_on");
      table.string("outcome_code", 16);
      table.string("outcome_note", 300);
      table.integer("lodged_year").notNullable();
      table.integer("is_counted").notNullable();
    });
    await knex.schema.createTable("violation_report", (table) => {
      addMatter(table);
      table.integer("is_extended").notNullable().defaultTo(0);
      table.date("verified_on");
      table.string("finding_code", 16);
      table.string("finding_note", 300);
      table.string("answer", 500);
      table.date("answered_on");
      table.string("claim_print", 43).notNullable().unique();
      table.bigInteger("reward_amount");
      table.date("reward_granted_on");
      table.date("reward_paid_on");
    });
    await knex.schema.createTable("sealed_identity", (table) => {
      table.string("kind_code", 16).notNullable();
      table.bigInteger("record_id").notNullable();
      table.text("sealed").notNullable();
      table.primary(["kind_code", "record_id"]);
    });
    await knex.schema.createTable("matter_step", (table) => {
      table.string("kind_code", 16).notNullable();
      table.bigInteger("record_id").notNullable();
      table.integer("version").notNullable();
      table.string("action_code", 32).notNullable();
      table.string("department_code", 24).notNullable();
      table.string("officer_key", 64);
      // Of what was given with the step: whether it is asked again shows by it, and nothing else.
      table.string("input_print", 43).notNullable();
      table.datetime("done_at").notNullable();
      table.primary(["kind_code", "record_id", "version"]);
    });
    // Who may have records of these kinds finds them in the lists of an entity.
    await knex.raw(
      "create view categorized_complaint as select complaint.*, 'complaint.content' as category from complaint",
    );
    await knex.raw(
      "create view categorized_report as select violation_report.*, 'report.content' as category from violation_report",
    );
  },
};

function addMatter(table: Knex.CreateTableBuilder): void {
  table.bigIncrements("id");
  table.bigInteger("entity_id").notNullable();
  table.string("number", 64).notNullable().unique();
  table.string("category_code", 8).notNullable();
  table.text("content").notNullable();
  table.string("lodged_by", 24).notNullable();
  table.date("lodged_on").notNullable();
  table.string("input_print", 43).notNullable();
  table.string("state_code", 16).notNullable();
  table.string("assignee", 64);
  table.integer("is_unfinished").notNullable();
  table.date("due_on").notNullable();
  table.string("refusal_reason", 300);
  addProvenance(table);
  table.index(["entity_id", "lodged_on", "id"]);
  table.index(["authority_code", "is_unfinished", "due_on", "id"]);
  table.index(["assignee", "is_unfinished", "due_on", "id"]);
}
