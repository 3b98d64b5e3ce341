import type { Migration } from "../../../kit/database/migrate.ts";
import {
  addSubmittedColumns,
  createIngestTables,
  createSubmissions,
  ingestTables,
} from "../../../kit/ingest/migrations.ts";
import { addRecordColumns } from "../recordColumns.ts";

/**
 * The generic module (监管通用模块): forms with all their versions, and the records that are submitted by them.
 */
export const genericFormMigration: Migration = {
  name: "021_generic_form",
  tables: [
    "generic_form",
    "generic_form_version",
    "generic_record",
    ...ingestTables("generic_record"),
    "generic_record_submission",
  ],
  async up(knex) {
    await knex.schema.createTable("generic_form", (table) => {
      table.bigIncrements("id");
      table.string("code", 32).notNullable().unique();
      table.string("authority_code", 24).notNullable();
      table.string("state_code", 8).notNullable();
      table.string("close_reason", 300);
      table.integer("version").notNullable();
    });
    await knex.schema.createTable("generic_form_version", (table) => {
      table.bigIncrements("id");
      table.bigInteger("form_id").notNullable();
      table.integer("version").notNullable();
      table.string("input_digest", 64).notNullable();
      table.string("title", 100).notNullable();
      table.string("subject", 200).notNullable();
      table.string("item_code", 32).notNullable();
      table.string("basis", 500).notNullable();
      table.string("share_code", 16).notNullable();
      table.string("share_basis", 500);
      table.text("content_schema", "mediumtext").notNullable();
      table.datetime("defined_at").notNullable();
      table.unique(["form_id", "version"]);
    });
    await knex.raw(
      `create view defined_generic_form as
       select generic_form_version.id, code, authority_code, state_code, generic_form_version.version,
         generic_form.version as current_version, title, subject, item_code, basis, share_code,
         share_basis, content_schema, defined_at, input_digest
       from generic_form_version join generic_form on generic_form.id = form_id`,
    );
    await knex.schema.createTable("generic_record", (table) => {
      addRecordColumns(table);
      table.string("document_number", 128).notNullable().index();
      table.bigInteger("definition_id").notNullable();
      table.string("form_code", 32).notNullable();
      table.date("occurred_on").notNullable();
      table.string("share_code", 16).notNullable();
      table.text("content", "mediumtext").notNullable();
      table.integer("withdrawn").notNullable().defaultTo(0);
      addSubmittedColumns(table);
      table.index(["entity_id", "occurred_on", "id"]);
      table.index(["entity_id", "form_code", "occurred_on", "id"]);
    });
    // The narrower of what the form says now and what it said when the record was collected.
    await knex.raw(
      `create view categorized_generic_record as
       select generic_record.*,
         case when 'UNSHARED' in (generic_record.share_code, standing.share_code)
           then 'genericRecord.unshared'
         when 'ON_DEMAND' in (generic_record.share_code, standing.share_code)
           then 'genericRecord.onDemand'
         else 'genericRecord.shared' end as category
       from generic_record
       join generic_form on generic_form.code = generic_record.form_code
       join generic_form_version as standing
         on standing.form_id = generic_form.id and standing.version = generic_form.version
       where withdrawn = 0`,
    );
    await createIngestTables(knex, "generic_record");
    await createSubmissions(knex, "generic_record");
    await knex.schema.alterTable("generic_record_batch_row", (rows) => rows.index(["record_id"]));
  },
};
