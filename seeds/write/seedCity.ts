import type { City } from "../city/city.ts";
import { type CityDatabases, namedDatabases } from "./cityDatabases.ts";
import { entitiesIn, entitiesInAll, planSeeding, type SeedPlan } from "./seedPlan.ts";
import { writeEntities } from "./writeEntities.ts";

/** How to write. */
export interface WriteOptions {
  /** Hears how many entities are in every database. */
  readonly onProgress?: ((entities: number) => void) | undefined;
  readonly entitiesPerTransaction?: number | undefined;
}

/** What to write, and where. */
export interface SeedRequest extends WriteOptions {
  readonly databases: CityDatabases;
  readonly city: City;
  readonly entities: number;
}

/** Few enough to be done again after an interruption; with fewer, indexes are written more often. */
const ENTITIES_PER_TRANSACTION = 2_000;

/**
 * Writes the first entities of a city into all its databases. Killed anywhere, it goes on where each
 * database stands; asked again, it adds only what is missing. Throws a `SeedError`.
 */
export async function seedCity({
  databases,
  city,
  entities,
  ...options
}: SeedRequest): Promise<void> {
  await writeCity(await planSeeding(namedDatabases(databases), city, entities), options);
}

/** Writes what a plan says, in the order of the entities. */
export async function writeCity(
  plan: SeedPlan,
  { onProgress, entitiesPerTransaction = ENTITIES_PER_TRANSACTION }: WriteOptions = {},
): Promise<void> {
  const { city, destinations, target } = plan;
  for (let from = entitiesInAll(plan); from < target;) {
    const to = Math.min(from + entitiesPerTransaction, nextStop(plan, from));
    const behind = destinations.filter((destination) => entitiesIn(destination) <= from);
    await writeEntities(city, behind, { from, to, target });
    onProgress?.(to);
    from = to;
  }
}

/** Where a database stands that is ahead, so that they go on together from there; or the end. */
function nextStop({ destinations, target }: SeedPlan, from: number): number {
  return Math.min(target, ...destinations.map(entitiesIn).filter((entities) => entities > from));
}
