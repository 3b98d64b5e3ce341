import type { Migration } from "../../../kit/database/migrate.ts";

/**
 * 回避申报: entities that an officer or a relative of his is an officer or shareholder of, as he declared
 * (rule R8). The officer is known by a key alone, which does not tell who it is.
 */
export const officerAvoidanceMigration: Migration = {
  name: "006_officer_avoidance",
  tables: ["officer_avoidance"],
  async up(knex) {
    await knex.schema.createTable("officer_avoidance", (table) => {
      table.string("officer_key", 64).notNullable();
      table.bigInteger("entity_id").notNullable();
      table.date("declared_on").notNullable();
      table.primary(["officer_key", "entity_id"]);
    });
  },
};
