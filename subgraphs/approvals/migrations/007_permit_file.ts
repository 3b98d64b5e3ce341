import type { Migration } from "../../../kit/database/migrate.ts";
import { createFileTables } from "../../../kit/ingest/migrations.ts";

/** Permits that are submitted by file: how far each file got, and on which lines rows were rejected. */
export const permitFileMigration: Migration = {
  name: "007_permit_file",
  tables: ["permit_file", "permit_file_rejection"],
  up: (knex) => createFileTables(knex, "permit"),
};
