import type { Knex } from "knex";
import { LRUCache } from "lru-cache";
import type { Database } from "../database/database.ts";
import { insertRows } from "../database/insertRows.ts";
import type { Migration } from "../database/migrate.ts";
import { rowsOf } from "../database/rowsOf.ts";

const TABLE = "avoided_entity";
const STATE = "avoidance_state";
/** How often a gateway looks whether anything has changed, for all its officers together. */
const LOOK_EVERY_MILLISECONDS = 250;
/** Officers whose entities a gateway remembers between two changes. */
const REMEMBERED_OFFICERS = 10_000;

/** As many entities as one officer may declare: they go with each of his requests, in a header. */
export const MOST_AVOIDED = 500;

/** Entities that officers avoid (回避), as the register told of them. */
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

/** How often that has changed: gateways look at one number, and not at the entities of each officer. */
export const avoidanceStateMigration: Migration = {
  name: "009_avoidance_state",
  tables: [STATE],
  async up(knex) {
    await knex.schema.createTable(STATE, (table) => {
      table.integer("id").notNullable().primary();
      table.bigInteger("version").notNullable();
    });
    await knex(STATE).insert({ id: 1, version: 0 });
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
  await transaction(STATE).where({ id: 1 }).increment("version", 1);
  await transaction(TABLE).where({ officer_key, entity_id }).delete();
}

/** The entities that an officer avoids, in ascending order. Rejects where that cannot be had just now. */
export type AvoidedBy = (officer: string) => Promise<readonly number[]>;

/**
 * Tells whom officers avoid, as it was a quarter of a second ago at the most. What was read of an officer holds
 * until anything has changed.
 */
export function avoidedBy(database: Database): AvoidedBy {
  const officers = new LRUCache<string, Promise<readonly number[]>>({ max: REMEMBERED_OFFICERS });
  let version: number | undefined;
  let looked: Promise<void> | undefined;
  let until = 0;

  async function look(): Promise<void> {
    try {
      const [state] = await rowsOf<{ version: number }>(database, STATE, "id", [1]);
      if (state === undefined)
        throw new TypeError("the avoidances of officers have lost their state");
      // What is being read meanwhile may be of before the change: it is forgotten as well.
      if (state.version !== version) officers.clear();
      ({ version } = state);
    } catch (error) {
      until = 0;
      throw error;
    }
  }

  async function readOf(officer: string): Promise<readonly number[]> {
    try {
      const rows = await rowsOf<OfficerAvoidance>(database, TABLE, "officer_key", [officer]);
      return rows.map(({ entity_id: id }) => id).toSorted((left, right) => left - right);
    } catch (error) {
      officers.delete(officer);
      throw error;
    }
  }

  return async (officer) => {
    const now = performance.now();
    if (looked === undefined || now >= until) {
      until = now + LOOK_EVERY_MILLISECONDS;
      looked = look();
    }
    await looked;
    const known = officers.get(officer);
    if (known !== undefined) return known;
    const read = readOf(officer);
    officers.set(officer, read);
    return read;
  };
}
