import type { Migration } from "../../kit/database/migrate.ts";

/** What each person behind a reader may still ask for, in common to all gateways. */
export const rateBucketMigration: Migration = {
  name: "004_rate_bucket",
  tables: ["rate_bucket"],
  async up(knex) {
    await knex.schema.createTable("rate_bucket", (table) => {
      table.string("name", 64).primary();
      table.double("tokens").notNullable();
      // Milliseconds since 1970.
      table.bigInteger("filled_at").notNullable().index();
    });
  },
};
