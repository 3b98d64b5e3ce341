import type { Migration } from "../../../kit/database/migrate.ts";

/** The catalogue says where it comes from, as every record does; it was compiled as one piece. */
export const measureProvenanceMigration: Migration = {
  name: "004_measure_provenance",
  tables: [],
  async up(knex) {
    await knex.schema.alterTable("joint_punishment_measure", (table) => {
      table.string("source_system", 32).notNullable().defaultTo("SYNTHETIC");
      table.string("authority_code", 24).notNullable().defaultTo("SH-EIC");
      table.integer("version").notNullable().defaultTo(1);
      table.datetime("recorded_at").notNullable().defaultTo("2016-01-01 00:00:00");
    });
  },
};
