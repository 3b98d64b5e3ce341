import type { Knex } from "knex";
import type { Database } from "../../kit/database/database.ts";
import type { City } from "../city/city.ts";

/** How far the city is written into one database; kept there, so that it can never be of two minds. */
export interface SeedProgress {
  readonly citySeed: number;
  readonly today: number;
  /** Entities asked for, and entities whose rows are committed. */
  readonly target: number;
  readonly entities: number;
}

const TABLE = "city_seed";

/** Seeding that cannot go on; the message is one line that says why and what to do. */
export class SeedError extends Error {
  readonly code = "SEED";
}

/** The progress recorded in a database, or undefined where it was never seeded. */
export async function readProgress({ knex }: Database): Promise<SeedProgress | undefined> {
  if (!(await knex.schema.hasTable(TABLE))) return undefined;
  const row: { city_seed: number; today: number; target: number; entities: number } | undefined =
    await knex(TABLE).first();
  return (
    row && { citySeed: row.city_seed, today: row.today, target: row.target, entities: row.entities }
  );
}

/**
 * Records what is asked for, and says how many entities are there already. Refuses another city on top of
 * this one.
 */
export async function startProgress(
  database: Database,
  city: City,
  target: number,
): Promise<number> {
  const known = await readProgress(database);
  if (known === undefined) {
    await createTable(database.knex);
    await database
      .knex(TABLE)
      .insert({ city_seed: city.citySeed, today: city.today, target, entities: 0 });
    return 0;
  }
  if (known.citySeed !== city.citySeed || known.today !== city.today) {
    throw new SeedError(
      `${database.label} already holds city ${known.citySeed}; seed that one, or another data folder`,
    );
  }
  await database.knex(TABLE).update({ target: Math.max(target, known.target) });
  return known.entities;
}

async function createTable(knex: Knex): Promise<void> {
  if (await knex.schema.hasTable(TABLE)) return;
  await knex.schema.createTable(TABLE, (table) => {
    table.integer("city_seed").notNullable();
    table.integer("today").notNullable();
    table.integer("target").notNullable();
    table.integer("entities").notNullable();
  });
}

/** Moves on together with the rows, in their transaction. */
export async function recordProgress(
  transaction: Knex.Transaction,
  entities: number,
): Promise<void> {
  await transaction(TABLE).update({ entities });
}
