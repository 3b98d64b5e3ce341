import type { Migration } from "../../../kit/database/migrate.ts";
import { addRecordColumns } from "../recordColumns.ts";

/**
 * Inspections of every kind in one table, and what only one kind has in the JSON of `details`: a list of
 * mixed kinds is then one statement over one index. One table for all records with a detail table per kind
 * would cost a statement per kind in every list, to save two in the one list that mixes inspections with
 * penalties and orders.
 */
export const inspectionMigration: Migration = {
  name: "002_inspection",
  tables: ["inspection", "rectification"],
  async up(knex) {
    await knex.schema.createTable("inspection", (table) => {
      addRecordColumns(table);
      table.string("kind_code", 16).notNullable();
      table.date("inspected_on").notNullable();
      table.string("method_code", 1).notNullable();
      table.string("result_edition", 8).notNullable();
      table.string("result_codes", 64).notNullable();
      table.string("conclusion_code", 1);
      table.string("disposal_code", 1);
      table.string("next_step_code", 16);
      table.text("officers").notNullable();
      table.text("details").notNullable();
      table.index(["entity_id", "inspected_on", "id"]);
      table.index(["entity_id", "kind_code", "inspected_on", "id"], "inspection_kind_index");
    });
    await knex.schema.createTable("rectification", (table) => {
      addRecordColumns(table);
      table.bigInteger("inspection_id");
      table.date("ordered_on").notNullable();
      table.date("due_on").notNullable();
      table.date("completed_on");
      table.text("requirements").notNullable();
      table.string("state_code", 16).notNullable();
      table.date("rechecked_on");
      table.string("recheck_result_code", 16);
      table.index(["entity_id", "ordered_on", "id"]);
    });
  },
};
