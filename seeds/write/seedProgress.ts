import type { Knex } from "knex";
import type { Database } from "../../kit/database/database.ts";
import { dayText } from "../city/calendar.ts";
import type { City } from "../city/city.ts";
import { SeedError } from "./seedError.ts";

/** How far the city is written into one database; kept there, so that it can never be of two minds. */
export interface SeedProgress {
  readonly citySeed: number;
  readonly today: number;
  /** Entities asked for, and entities whose rows are committed. */
  readonly target: number;
  readonly entities: number;
}

const TABLE = "city_seed";

/** The progress recorded in a database, or undefined where it was never seeded. */
export async function readProgress({ knex }: Database): Promise<SeedProgress | undefined> {
  if (!(await knex.schema.hasTable(TABLE))) return undefined;
  const row: { city_seed: number; today: number; target: number; entities: number } | undefined =
    await knex(TABLE).first();
  return (
    row && { citySeed: row.city_seed, today: row.today, target: row.target, entities: row.entities }
  );
}

/** Refuses to write a city on top of another. */
export function assertSameCity(
  { label }: Database,
  known: SeedProgress | undefined,
  { citySeed, today }: City,
): void {
  if (known === undefined || (known.citySeed === citySeed && known.today === today)) return;
  throw new SeedError(
    `${label} already holds city ${known.citySeed} of ${dayText(known.today)}, not city ${citySeed} of ${dayText(today)}; use another data folder or database`,
  );
}

/** Records how many entities a database is to hold. */
export async function recordTarget(
  { knex }: Database,
  known: SeedProgress | undefined,
  { citySeed, today }: City,
  target: number,
): Promise<void> {
  if (known !== undefined) {
    await knex(TABLE).update({ target });
    return;
  }
  await createTable(knex);
  await knex(TABLE).insert({ city_seed: citySeed, today, target, entities: 0 });
}

async function createTable(knex: Knex): Promise<void> {
  // A process that was killed between the two statements leaves it empty.
  if (await knex.schema.hasTable(TABLE)) return;
  await knex.schema.createTable(TABLE, (table) => {
    table.integer("city_seed").notNullable();
    table.integer("today").notNullable();
    table.integer("target").notNullable();
    table.integer("entities").notNullable();
  });
}

/**
 * Moves on, in the transaction that writes the rows and before them: of two processes that seed the same
 * database, the second waits here and is then refused.
 */
export async function claimEntities(
  transaction: Knex.Transaction,
  from: number,
  to: number,
): Promise<void> {
  const claimed = await transaction(TABLE).where({ entities: from }).update({ entities: to });
  if (claimed === 1) return;
  throw new SeedError("another process is seeding the same databases; let it finish");
}
