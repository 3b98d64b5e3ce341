import type { Migration } from "../../../kit/database/migrate.ts";
import { addProvenance } from "../../../kit/database/provenanceColumns.ts";
import { createStepTable } from "../steps.ts";
import { STEPS } from "../transfers/transferStep.ts";

/**
 * 行刑衔接: cases that departments send to the police, with what is told of their documents, and every step. The
 * view names the kind of data that each case is, by which a reader finds it or not (R3).
 */
export const criminalTransferMigration: Migration = {
  name: "002_criminal_transfer",
  tables: ["criminal_transfer", "criminal_transfer_document", STEPS],
  async up(knex) {
    await knex.schema.createTable("criminal_transfer", (table) => {
      // Drawn at random: ids that count up would tell a party how many cases of others there are.
      table.bigInteger("id").primary();
      table.bigInteger("entity_id").notNullable();
      table.string("number", 40).notNullable().unique();
      table.string("state_code", 16).notNullable();
      table.string("suspected_crime", 100).notNullable();
      table.text("facts").notNullable();
      table.text("goods").notNullable();
      table.date("proposed_on").notNullable();
      table.integer("proposed_year").notNullable();
      table.date("prosecuted_on");
      table.string("due_code", 32);
      table.datetime("due_at").notNullable();
      table.string("input_digest", 64).notNullable();
      addProvenance(table);
      table.index(["entity_id", "proposed_on", "id"]);
      table.index(["due_at", "id"]);
    });
    await knex.schema.createTable("criminal_transfer_document", (table) => {
      table.bigIncrements("id");
      table.bigInteger("transfer_id").notNullable();
      table.string("kind_code", 24).notNullable();
      table.string("number", 64).notNullable();
      table.string("title", 200).notNullable();
      table.date("issued_on").notNullable();
      table.string("sha256", 64).notNullable();
      // When the two-law platform took it; null until then.
      table.datetime("pushed_at");
      table.index(["transfer_id", "id"]);
      table.index(["pushed_at", "id"]);
    });
    await createStepTable(knex, STEPS);
    await knex.raw(
      `create view categorized_criminal_transfer as
       select criminal_transfer.*, 'criminalTransfer.status' as category from criminal_transfer`,
    );
  },
};
