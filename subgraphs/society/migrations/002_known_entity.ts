import type { Migration } from "../../../kit/database/migrate.ts";

/** The entities of the register that can be named in a complaint or report, as it tells of them. */
export const knownEntityMigration: Migration = {
  name: "002_known_entity",
  tables: ["known_entity"],
  async up(knex) {
    await knex.schema.createTable("known_entity", (table) => {
      table.string("uscc", 18).primary();
      table.bigInteger("entity_id").notNullable();
    });
  },
};
