import type { Migration } from "../../../kit/database/migrate.ts";
import {
  addSubmittedColumns,
  createIngestTables,
  createKnownEntities,
  ingestTables,
} from "../../../kit/ingest/migrations.ts";

/**
 * Penalties and inspections as departments submit them (信息归集), the entities that they can stand under, and which
 * penalties were taken out of publication before their time.
 */
export const supervisionIngestMigration: Migration = {
  name: "014_supervision_ingest",
  tables: [
    ...ingestTables("penalty"),
    ...ingestTables("inspection"),
    "known_entity",
    "penalty_publicity_stop",
  ],
  async up(knex) {
    await knex.schema.alterTable("penalty", addSubmittedColumns);
    await knex.schema.alterTable("inspection", (table) => {
      // Null of inspections that were not submitted through the graph.
      table.string("document_number", 128).index();
      addSubmittedColumns(table);
      table.integer("withdrawn").notNullable().defaultTo(0);
    });
    await knex.raw(
      "create view current_inspection as select inspection.* from inspection where withdrawn = 0",
    );
    await createIngestTables(knex, "penalty");
    await createIngestTables(knex, "inspection");
    await createKnownEntities(knex);
    // Those that spot checks know of were there before the register told of any.
    await knex.raw(
      "insert into known_entity (uscc, entity_id) select uscc, entity_id from spot_check_object",
    );
    await knex.schema.createTable("penalty_publicity_stop", (table) => {
      table.bigInteger("penalty_id").primary();
      // Of the penalty as it was read: whoever decided by another one has to decide anew.
      table.integer("version").notNullable();
      table.date("published_until").notNullable();
      table.string("publicity_term_code", 32).notNullable();
      table.string("reason", 300).notNullable();
      table.string("department_code", 24).notNullable();
      table.string("officer_key", 64);
      table.datetime("stopped_at").notNullable();
    });
  },
};
