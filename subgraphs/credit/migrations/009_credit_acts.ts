import type { Migration } from "../../../kit/database/migrate.ts";

/** Repairs and objections as they are worked on: when accepted, and why decided so. */
export const creditActsMigration: Migration = {
  name: "009_credit_acts",
  tables: [],
  async up(knex) {
    await knex.schema.alterTable("credit_repair", (table) => {
      table.date("accepted_on");
      table.string("reason", 300);
      table.index(["credit_record_id", "status_code"]);
    });
    await knex.schema.alterTable("credit_objection", (table) => {
      table.string("reason", 300);
      table.index(["credit_record_id", "status_code"]);
    });
    await knex.schema.alterTable("credit_record", (table) => {
      table.index(["document_number"]);
    });
  },
};
