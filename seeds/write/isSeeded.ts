import { allOf, type CityDatabases } from "./cityDatabases.ts";
import { readProgress } from "./seedProgress.ts";

/** Whether there is data already: entities, and no seeding of them that stopped half-way. */
export async function isSeeded(databases: CityDatabases): Promise<boolean> {
  const first: { id: number } | undefined = await databases.legalEntities
    .knex("legal_entity")
    .select("id")
    .first();
  if (first === undefined) return false;
  const progress = await Promise.all(allOf(databases).map(readProgress));
  // A register that was only imported into was never seeded, and is left alone.
  if (progress.every((one) => one === undefined)) return true;
  const entities = progress[0]?.entities;
  return progress.every(
    (one) => one !== undefined && one.entities === entities && one.entities >= one.target,
  );
}
