import type { Migration } from "../../../kit/database/migrate.ts";

/** Lets complaints be counted by year, department and category without reading any of them. */
export const complaintStatisticsMigration: Migration = {
  name: "007_complaint_statistics",
  tables: [],
  async up(knex) {
    await knex.schema.alterTable("complaint", (table) => {
      table.index(
        ["is_counted", "lodged_year", "authority_code", "category_code", "entity_id"],
        "complaint_statistics",
      );
    });
  },
};
