import type { Migration } from "../../../kit/database/migrate.ts";
import { createSubmissions } from "../../../kit/ingest/migrations.ts";

/** By which rows the versions of permits came. Those of before stand whole among the rows of their batches. */
export const permitSubmissionMigration: Migration = {
  name: "014_permit_submission",
  tables: ["permit_submission"],
  up: (knex) => createSubmissions(knex, "permit"),
};
