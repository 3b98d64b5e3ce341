import type { Migration } from "../../../kit/database/migrate.ts";
import { OPEN_END } from "../../../kit/openEnd.ts";

/** Penalties in publication, as the supervision subgraph tells of them, and the measures that rest on them. */
export const penaltyGroundMigration: Migration = {
  name: "011_penalty_ground",
  tables: ["penalty_ground"],
  async up(knex) {
    await knex.schema.createTable("penalty_ground", (table) => {
      table.bigIncrements("id");
      // Of the penalty in its own subgraph. One that is published anew is a new ground.
      table.bigInteger("penalty_id").notNullable();
      table.bigInteger("entity_id").notNullable();
      table.string("document_number", 128).notNullable();
      table.date("decided_on").notNullable();
      table.string("gravity_code", 16).notNullable();
      table.date("published_until").notNullable();
      // The first day on which nothing rests on it any more.
      table.date("ended_on").notNullable().defaultTo(OPEN_END);
      table.index(["penalty_id", "ended_on"]);
      table.index(["ended_on", "published_until"]);
    });
    await knex.schema.alterTable("restriction", (table) => {
      table.bigInteger("penalty_ground_id").index();
      table.index(["listing_id"]);
    });
  },
};
