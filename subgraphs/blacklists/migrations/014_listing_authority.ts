import type { Migration } from "../../../kit/database/migrate.ts";

/** A whole list is read of one department as well, without walking what others listed. */
export const listingAuthorityMigration: Migration = {
  name: "014_listing_authority",
  tables: [],
  async up(knex) {
    await knex.schema.alterTable("listing", (table) => {
      table.index(
        ["list_kind", "listing_authority_code", "listed_on", "id"],
        "listing_authority_index",
      );
    });
  },
};
