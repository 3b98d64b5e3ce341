import type { Migration } from "../../../kit/database/migrate.ts";
import {
  addSubmittedColumns,
  createIngestTables,
  createSubmissions,
  ingestTables,
} from "../../../kit/ingest/migrations.ts";
import { addRecordColumns } from "../recordColumns.ts";

/**
 * Enforcement, confirmations, rewards and filings in one table, as inspections of every kind are: what only one kind
 * has is in the JSON of `details`. The views say of each which kind of data it is, and leave out what was withdrawn.
 */
export const actionMigration: Migration = {
  name: "018_action",
  tables: ["action", ...ingestTables("action"), "action_submission"],
  async up(knex) {
    await knex.schema.createTable("action", (table) => {
      addRecordColumns(table);
      table.string("document_number", 128).notNullable().index();
      table.string("kind_code", 16).notNullable();
      table.string("title", 200).notNullable();
      table.text("content").notNullable();
      table.text("basis").notNullable();
      table.date("acted_on").notNullable();
      table.date("valid_until");
      table.string("authority_uscc", 18);
      table.text("details").notNullable();
      table.integer("withdrawn").notNullable().defaultTo(0);
      addSubmittedColumns(table);
      table.index(["entity_id", "acted_on", "id"]);
      table.index(["entity_id", "kind_code", "acted_on", "id"]);
      // The public list of all entities, whole, of a kind and of a department.
      table.index(["acted_on", "id"]);
      table.index(["kind_code", "acted_on", "id"]);
      table.index(["authority_code", "acted_on", "id"]);
    });
    await knex.raw(
      `create view categorized_action as
       select action.*,
         case when kind_code = 'ENFORCEMENT' then 'enforcement' else 'open' end as category
       from action where withdrawn = 0`,
    );
    await knex.raw(
      `create view open_action as
       select action.* from action where withdrawn = 0 and kind_code <> 'ENFORCEMENT'`,
    );
    await createIngestTables(knex, "action");
    await createSubmissions(knex, "action");
    await knex.schema.alterTable("action_batch_row", (rows) => rows.index(["record_id"]));
  },
};
