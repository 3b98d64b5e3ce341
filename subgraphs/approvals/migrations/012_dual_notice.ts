import type { Knex } from "knex";
import type { Migration } from "../../../kit/database/migrate.ts";
import { addProvenance } from "../../../kit/database/provenanceColumns.ts";

/**
 * Dual notice (双告知): what of each registration was noticed already, the letters to applicants, the notices to
 * departments with every step of them, clues of business without a permit, and what was checked since a permit.
 */
export const dualNoticeMigration: Migration = {
  name: "012_dual_notice",
  tables: [
    "noticed_registration",
    "notice_letter",
    "dual_notice",
    "dual_notice_step",
    "unlicensed_clue",
    "permit_check",
  ],
  async up(knex) {
    await createLetters(knex);
    await createNotices(knex);
    await knex.schema.createTable("permit_check", (table) => {
      table.bigInteger("entity_id").notNullable();
      table.string("authority_code", 24).notNullable();
      table.date("last_on").notNullable();
      table.primary(["entity_id", "authority_code"]);
    });
    await knex.schema.alterTable("permit", (table) => {
      table.index(["status_code", "decided_on", "id"], "permit_status_index");
    });
  },
};

async function createLetters(knex: Knex): Promise<void> {
  await knex.schema.createTable("noticed_registration", (table) => {
    table.bigInteger("entity_id").primary();
    // JSON: the keys of what its scope needs, as it was registered last.
    table.text("needs").notNullable();
  });
  await knex.schema.createTable("notice_letter", (table) => {
    table.bigIncrements("id");
    table.bigInteger("entity_id").notNullable();
    table.string("number", 40).notNullable().unique();
    table.string("edition_code", 8).notNullable();
    table.date("registered_on").notNullable();
    table.date("issued_on").notNullable();
    table.string("signatory", 100);
    table.datetime("signed_at");
    table.string("document_hash", 64);
    table.string("commitment_code", 16);
    table.date("breached_on");
    addProvenance(table);
    table.index(["entity_id", "issued_on", "id"]);
  });
}

async function createNotices(knex: Knex): Promise<void> {
  await knex.schema.createTable("dual_notice", (table) => {
    table.bigIncrements("id");
    table.bigInteger("letter_id").notNullable().index();
    table.bigInteger("entity_id").notNullable().index();
    table.string("phrase", 64);
    table.string("item_code", 16);
    // JSON: permit items that the phrase may mean.
    table.text("candidates").notNullable();
    table.string("unclear_code", 24);
    table.string("level_code", 8).notNullable();
    table.string("approving_code", 24);
    table.string("division_code", 6).notNullable();
    table.string("industry_section", 1);
    table.string("route_code", 8).notNullable();
    // Who has it: the department that was told, or the registrar that it was returned to; nobody in the pool.
    table.string("holder_code", 24);
    table.string("state_code", 16).notNullable();
    table.date("sent_on").notNullable();
    table.date("claim_by").notNullable();
    // What is to be done next; far off where nothing is.
    table.date("due_on").notNullable();
    table.date("claimed_on");
    table.string("feedback_code", 24);
    table.date("fed_back_on");
    table.integer("version").notNullable();
    table.index(["holder_code", "due_on", "id"]);
    table.index(["state_code", "due_on", "id"]);
  });
  await knex.schema.createTable("dual_notice_step", (table) => {
    table.bigInteger("notice_id").notNullable();
    table.integer("version").notNullable();
    table.string("action_code", 24).notNullable();
    table.text("content").notNullable();
    table.string("department_code", 24).notNullable();
    table.string("officer_key", 64);
    table.datetime("done_at").notNullable();
    table.primary(["notice_id", "version"]);
  });
  await knex.schema.createTable("unlicensed_clue", (table) => {
    table.bigIncrements("id");
    table.bigInteger("notice_id").notNullable().unique();
    table.bigInteger("entity_id").notNullable().index();
    table.string("item_code", 16);
    table.date("found_on").notNullable();
    table.text("content").notNullable();
    addProvenance(table);
  });
}
