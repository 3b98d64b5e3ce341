import type { Knex } from "knex";
import type { Migration } from "../../../kit/database/migrate.ts";

/**
 * Permits as departments submit them (信息归集): by what a permit is known again, its earlier versions, the
 * batches that were taken in with every row that changed something or could not, and the entities that rows
 * can join.
 */
export const permitIngestMigration: Migration = {
  name: "006_permit_ingest",
  tables: ["permit_version", "permit_batch", "permit_batch_row", "known_entity"],
  async up(knex) {
    // Null of permits that were not submitted through the graph.
    await knex.schema.alterTable("permit", (table) => {
      table.string("holder_uscc", 18);
      table.string("row_digest", 64);
    });
    await createVersions(knex);
    await knex.schema.createTable("permit_batch", (table) => {
      table.bigIncrements("id");
      table.string("department_code", 24).notNullable();
      table.string("officer_key", 64);
      table.string("purpose_code", 3);
      table.string("basis", 64);
      table.string("source_system", 32).notNullable();
      table.string("edition_code", 16).notNullable();
      table.integer("row_count").notNullable();
      table.datetime("received_at").notNullable();
    });
    await knex.schema.createTable("permit_batch_row", (table) => {
      table.bigIncrements("id");
      table.bigInteger("batch_id").notNullable();
      table.integer("row_index").notNullable();
      table.string("status_code", 16).notNullable();
      // Named as of every record: who made it reads it as its source.
      table.string("authority_code", 24).notNullable();
      table.string("source_system", 32).notNullable();
      table.string("document_number", 128);
      table.string("holder_uscc", 18);
      table.string("row_digest", 64).notNullable();
      table.bigInteger("permit_id");
      table.text("content", "mediumtext").notNullable();
      table.text("errors").notNullable();
      table.datetime("received_at").notNullable();
      table.index(["authority_code", "status_code", "id"]);
      table.index(["row_digest"]);
      table.index(["holder_uscc", "status_code", "id"]);
    });
    await knex.schema.createTable("known_entity", (table) => {
      table.string("uscc", 18).primary();
      table.bigInteger("entity_id").notNullable();
    });
  },
};

async function createVersions(knex: Knex): Promise<void> {
  await knex.schema.createTable("permit_version", (table) => {
    table.bigIncrements("id");
    table.bigInteger("permit_id").notNullable();
    table.bigInteger("entity_id").notNullable();
    table.integer("version").notNullable();
    table.string("authority_code", 24).notNullable();
    table.string("row_digest", 64).notNullable();
    table.datetime("superseded_at").notNullable();
    // The permit as it stood, column by column: a column that comes later needs no step here.
    table.text("content", "mediumtext").notNullable();
    table.unique(["permit_id", "version"]);
  });
}
