import type { Knex } from "knex";
import type { Database } from "../database/database.ts";
import { insertRows } from "../database/insertRows.ts";
import type { Migration } from "../database/migrate.ts";
import { rowsOf } from "../database/rowsOf.ts";

const TABLE = "avoided_entity";

/** As many entities as one officer may declare: they go with each of his requests, in a header. */
export const MOST_AVOIDED = 500;

/** Entities that officers avoid (回避), as the register told of them. A gateway reads an officer's with each request. */
export const officerAvoidanceMigration: Migration = {
  name: "008_avoided_entity",
  tables: [TABLE],
  async up(knex) {
    await knex.schema.createTable(TABLE, (table) => {
      table.string("officer_key", 64).notNullable();
      table.bigInteger("entity_id").notNullable();
      table.primary(["officer_key", "entity_id"]);
    });
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
  await insertRows(transaction, TABLE, [avoidance]);
}

/** Ends that an officer avoids an entity. */
export async function endAvoidance(
  transaction: Knex.Transaction,
  { officer_key, entity_id }: OfficerAvoidance,
): Promise<void> {
  await transaction(TABLE).where({ officer_key, entity_id }).delete();
}

/** The entities that an officer avoids, in ascending order. One statement, by the first column of its key. */
export async function avoidedBy(database: Database, officer: string): Promise<readonly number[]> {
  const rows = await rowsOf<OfficerAvoidance>(database, TABLE, "officer_key", [officer]);
  return rows.map(({ entity_id: id }) => id).toSorted((left, right) => left - right);
}
