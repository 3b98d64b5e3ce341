import type { Migration } from "../../../kit/database/migrate.ts";

/**
 * Permits that are submitted by file: how far each file got, in the transaction of its batches, and on which
 * lines rows were rejected. The rows themselves stand in the file, and are not kept twice.
 */
export const permitFileMigration: Migration = {
  name: "007_permit_file",
  tables: ["permit_file", "permit_file_rejection"],
  async up(knex) {
    await knex.schema.createTable("permit_file", (table) => {
      table.bigIncrements("id");
      table.string("department_code", 24).notNullable();
      table.string("source_system", 32).notNullable();
      // What the command was told besides the file: with other settings, it is another file.
      table.string("settings", 255).notNullable();
      table.string("file_name", 255).notNullable();
      table.string("file_digest", 64).notNullable();
      table.datetime("started_at").notNullable();
      table.datetime("finished_at");
      table.bigInteger("committed_line").notNullable().defaultTo(0);
      for (const count of ["accepted", "corrected", "unchanged", "queued", "rejected"])
        table.bigInteger(count).notNullable().defaultTo(0);
      table.index(["file_digest"]);
    });
    await knex.schema.createTable("permit_file_rejection", (table) => {
      table.bigInteger("file_id").notNullable();
      table.bigInteger("line").notNullable();
      table.text("errors").notNullable();
      table.primary(["file_id", "line"]);
    });
  },
};
