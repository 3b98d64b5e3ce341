import type { Migration } from "../../../kit/database/migrate.ts";

/** The days of the penalties that a proposal counts, joined by commas; null where it counts none. */
export const repeatedPenaltiesMigration: Migration = {
  name: "012_repeated_penalties",
  tables: [],
  async up(knex) {
    await knex.schema.alterTable("serious_listing_proposal", (table) => {
      table.string("penalized_on", 1_000);
    });
  },
};
