import type { Migration } from "../database/migrate.ts";

/**
 * The step of a subgraph whose acts name entities by their codes: no subgraph reads another's tables, so each keeps
 * the codes that the register tells of (`followRegister`).
 */
export function knownEntityMigration(name: string): Migration {
  return {
    name,
    tables: ["known_entity"],
    async up(knex) {
      await knex.schema.createTable("known_entity", (table) => {
        table.bigInteger("entity_id").primary();
        table.string("uscc", 18).notNullable().unique();
        table.string("organization_code", 9).notNullable().index();
        table.string("district_code", 6);
        table.string("registrar_code", 6);
      });
    },
  };
}
