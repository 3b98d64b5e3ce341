import type { Migration } from "../../../kit/database/migrate.ts";
import { createSubmissions } from "../../../kit/ingest/migrations.ts";

/** By which rows the versions of penalties and inspections came. */
export const supervisionSubmissionMigration: Migration = {
  name: "016_supervision_submission",
  tables: ["penalty_submission", "inspection_submission"],
  async up(knex) {
    await createSubmissions(knex, "penalty");
    await createSubmissions(knex, "inspection");
  },
};
