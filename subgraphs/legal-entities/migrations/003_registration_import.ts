import type { Migration } from "../../../kit/database/migrate.ts";

/** Runs of the registration import and the rows they set aside. */
export const registrationImportMigration: Migration = {
  name: "003_registration_import",
  tables: ["registration_import", "quarantined_registration"],
  async up(knex) {
    await knex.schema.createTable("registration_import", (table) => {
      table.bigIncrements("id");
      table.string("file_name", 255).notNullable();
      table.string("file_digest", 64).notNullable().index();
      table.datetime("started_at").notNullable();
      table.datetime("finished_at");
      table.integer("rows_read").notNullable().defaultTo(0);
      table.integer("imported").notNullable().defaultTo(0);
      table.integer("corrected").notNullable().defaultTo(0);
      table.integer("unchanged").notNullable().defaultTo(0);
      table.integer("quarantined").notNullable().defaultTo(0);
      table.integer("committed_line").notNullable().defaultTo(0);
      // JSON: what was corrected and noted so far, so that a run that goes on reports the whole file.
      table.text("findings", "mediumtext").notNullable();
    });
    await knex.schema.createTable("quarantined_registration", (table) => {
      table.bigIncrements("id");
      table.bigInteger("import_id").notNullable().index();
      table.string("file_name", 255).notNullable();
      table.string("file_digest", 64).notNullable();
      table.integer("line").notNullable();
      table.string("reason", 32).notNullable();
      table.text("detail").notNullable();
      // A whole row as JSON: what escapes add may not fit 65,535 bytes.
      table.text("content", "mediumtext").notNullable();
      // The same file again says anew what becomes of its lines.
      table.unique(["file_digest", "line"]);
      table.index(["reason", "id"]);
    });
  },
};
