import type { Knex } from "knex";
import type { Migration } from "../../../kit/database/migrate.ts";
import { addProvenance } from "../../../kit/database/provenanceColumns.ts";

/**
 * Lists as departments decide on them: what was done to each listing, objections, and the measures that follow as tasks
 * of the departments that carry them out.
 */
export const listActsMigration: Migration = {
  name: "008_list_acts",
  tables: ["listing_case", "listing_act", "listing_objection", "measure_execution"],
  async up(knex) {
    await knex.schema.alterTable("listing", (table) => {
      // Set while an objection is decided on: the mark that travels with the record.
      table.date("objected_on");
      table.index(["document_number"]);
    });
    await knex.schema.alterTable("serious_listing_proposal", (table) => {
      table.string("reasons", 300);
      table.string("penalty_document_number", 100);
      table.string("decision_document_number", 100);
      table.index(["document_number"]);
    });
    await createCase(knex);
    await createObjection(knex);
    await createExecution(knex);
  },
};

/** Of listings that were decided on through the graph; what other systems listed, they lead on themselves. */
async function createCase(knex: Knex): Promise<void> {
  await knex.schema.createTable("listing_case", (table) => {
    table.bigInteger("listing_id").primary();
    table.string("reasons", 300).notNullable();
    // The day on which the entity was reminded that its three years are nearly over.
    table.date("noticed_on");
    // When something is next due by itself; `9999-12-31` where nothing is.
    table.date("next_due_on").notNullable();
    table.index(["next_due_on"]);
  });
  await knex.schema.createTable("listing_act", (table) => {
    table.bigIncrements("id");
    table.bigInteger("listing_id").notNullable();
    table.integer("version").notNullable();
    table.string("action_code", 32).notNullable();
    table.text("content").notNullable();
    table.string("reader_code", 32).notNullable();
    table.string("officer_key", 64);
    table.datetime("done_at").notNullable();
    table.unique(["listing_id", "version"]);
  });
}

async function createObjection(knex: Knex): Promise<void> {
  await knex.schema.createTable("listing_objection", (table) => {
    table.bigIncrements("id");
    table.bigInteger("entity_id").notNullable();
    table.bigInteger("listing_id").notNullable();
    table.date("filed_on").notNullable();
    table.string("grounds", 1000).notNullable();
    table.string("state_code", 16).notNullable();
    table.date("decided_on");
    table.string("decision_reason", 300);
    addProvenance(table);
    table.index(["listing_id", "id"]);
    table.index(["entity_id", "filed_on", "id"]);
  });
}

/** A measure of the catalogue as a task of one department (联合惩戒执行). */
async function createExecution(knex: Knex): Promise<void> {
  await knex.schema.createTable("measure_execution", (table) => {
    table.bigIncrements("id");
    table.bigInteger("restriction_id").notNullable().unique();
    table.bigInteger("entity_id").notNullable();
    // What it rests on, such as `listing:12`: each measure follows from it once for each department.
    table.string("trigger_key", 64).notNullable();
    table.string("measure_code", 3).notNullable();
    table.string("department_code", 24).notNullable();
    table.string("batch_number", 64).notNullable();
    table.string("state_code", 16).notNullable();
    // `9999-12-31` where the calendar of working days is not known yet.
    table.date("feedback_due_on").notNullable();
    table.date("fed_back_on");
    table.string("feedback", 300);
    table.string("feedback_document_number", 100);
    addProvenance(table);
    table.unique(["trigger_key", "measure_code", "department_code"], {
      indexName: "measure_execution_once_unique",
    });
    table.index(["department_code", "state_code", "feedback_due_on", "id"], "measure_work_index");
  });
}
