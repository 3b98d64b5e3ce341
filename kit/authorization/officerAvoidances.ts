import type { Knex } from "knex";
import { insertRows } from "../database/insertRows.ts";
import type { Migration } from "../database/migrate.ts";

export const AVOIDED_ENTITIES = "avoided_entity";
export const AVOIDANCE_STATE = "avoidance_state";

/** As many entities as one officer may declare: they go with each of his requests, in a header. */
export const MOST_AVOIDED = 500;

/** Entities that officers avoid (回避), as the register told of them. */
export const officerAvoidanceMigration: Migration = {
  name: "008_avoided_entity",
  tables: [AVOIDED_ENTITIES],
  async up(knex) {
    await knex.schema.createTable(AVOIDED_ENTITIES, (table) => {
      table.string("officer_key", 64).notNullable();
      table.bigInteger("entity_id").notNullable();
      table.primary(["officer_key", "entity_id"]);
    });
  },
};

/** How often that has changed: gateways look at one number, and not at the entities of each officer. */
export const avoidanceStateMigration: Migration = {
  name: "009_avoidance_state",
  tables: [AVOIDANCE_STATE],
  async up(knex) {
    await knex.schema.createTable(AVOIDANCE_STATE, (table) => {
      table.integer("id").notNullable().primary();
      table.bigInteger("version").notNullable();
    });
    await knex(AVOIDANCE_STATE).insert({ id: 1, version: 0 });
  },
};

/** That an officer avoids an entity. */
export interface OfficerAvoidance {
  readonly officer_key: string;
  readonly entity_id: number;
}

/** Keeps that an officer avoids an entity; again, it changes nothing. */
export async function keepAvoidance(
  transaction: Knex.Transaction,
  avoidance: OfficerAvoidance,
): Promise<void> {
  await endAvoidance(transaction, avoidance);
  await insertRows(transaction, AVOIDED_ENTITIES, [avoidance]);
}

/** Ends that an officer avoids an entity. */
export async function endAvoidance(
  transaction: Knex.Transaction,
  { officer_key, entity_id }: OfficerAvoidance,
): Promise<void> {
  await transaction(AVOIDANCE_STATE).where({ id: 1 }).increment("version", 1);
  await transaction(AVOIDED_ENTITIES).where({ officer_key, entity_id }).delete();
}
