import { type City, SOURCE_SYSTEM } from "../city/city.ts";
import type { NamedDatabase } from "./cityDatabases.ts";
import { SeedError } from "./seedError.ts";
import { assertSameCity, readProgress, recordTarget, type SeedProgress } from "./seedProgress.ts";

/** A database, and how far the city is written into it. */
export interface Destination extends NamedDatabase {
  readonly progress: SeedProgress | undefined;
}

/** What is to be written: every destination is to hold the first `target` entities. */
export interface SeedPlan {
  readonly city: City;
  readonly destinations: readonly Destination[];
  readonly target: number;
}

/**
 * Plans to bring all databases to the same entity: the one asked for, or the one that the furthest has
 * come to. Throws a `SeedError` where another city or imported entities are in the way; then nothing is
 * written.
 */
export async function planSeeding(
  databases: readonly NamedDatabase[],
  city: City,
  entities: number,
): Promise<SeedPlan> {
  const destinations = await destinationsOf(databases);
  const target = Math.max(entities, ...destinations.map(entitiesIn));
  for (const { database, progress } of destinations) assertSameCity(database, progress, city);
  for (const destination of destinations) {
    if (destination.name === "legalEntities" && entitiesIn(destination) < target)
      await assertNothingImported(destination);
  }
  for (const { database, progress } of destinations)
    await recordTarget(database, progress, city, target);
  return { city, destinations, target };
}

/** Reads how far each database is. */
async function destinationsOf(databases: readonly NamedDatabase[]): Promise<Destination[]> {
  return Promise.all(
    databases.map(async ({ name, database }) => ({
      name,
      database,
      progress: await readProgress(database),
    })),
  );
}

/** How many entities of the city a database holds. */
export function entitiesIn({ progress }: Destination): number {
  return progress?.entities ?? 0;
}

/** How many entities every database of a plan holds. */
export function entitiesInAll({ destinations }: Pick<SeedPlan, "destinations">): number {
  return Math.min(...destinations.map(entitiesIn));
}

/** A register with real entities in it gets no more invented ones. */
async function assertNothingImported(register: Destination): Promise<void> {
  const { knex, label } = register.database;
  const other: unknown = await knex("legal_entity")
    .select("id")
    .whereNot("source_system", SOURCE_SYSTEM)
    .orWhere("id", ">", entitiesIn(register))
    .first();
  if (other === undefined) return;
  throw new SeedError(
    `${label} holds entities that are not of the synthetic city; seed before importing, or use another data folder or database`,
  );
}
