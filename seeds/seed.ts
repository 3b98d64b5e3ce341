import { Command, InvalidArgumentError } from "commander";
import type { StorageEnvironment } from "../kit/database/databaseConfig.ts";
import { cityOf, DEFAULT_CITY_SEED } from "./city/city.ts";
import { openSealingKeys, sealingKeysFileOf } from "../kit/keys/sealingKeys.ts";
import { progressBar } from "../kit/progressBar.ts";
import { followRegister } from "./followRegister.ts";
import { runSeedsCommand } from "./runSeedsCommand.ts";
import { prepareForBulk } from "./write/bulk.ts";
import {
  allOf,
  type CityDatabases,
  closeCityDatabases,
  namedDatabases,
  openConfiguredDatabases,
} from "./write/cityDatabases.ts";
import { sealIdentities } from "./write/sealIdentities.ts";
import { isSeeded } from "./write/isSeeded.ts";
import { SeedError } from "./write/seedError.ts";
import { writeCity } from "./write/seedCity.ts";
import { entitiesInAll, planSeeding } from "./write/seedPlan.ts";

const MAX_ENTITIES = 3_200_000;

interface Options {
  readonly entities: number;
  readonly citySeed: number;
  readonly dataDir?: string;
  readonly ifEmpty: boolean;
}

const HELP = `
The same number gives the same city, and each entity is the same whatever the size of the city. Run again
with more entities, it adds those that are missing; run again after it was killed, it goes on. Everything
in it is invented and marked SYNTHETIC; once real registrations are imported, no more are added.

MySQL or MariaDB: set DATABASE_URL=mysql://user:password@host:port/prefix

Examples:
  npm run seed -- --entities 2000
  npm run seed -- --entities 3200000 --data-dir /srv/supervision`;

await new Command("seed")
  .description("Fills the databases of all subgraphs with a synthetic city.")
  .option("--entities <n>", `number of entities, 1 to ${MAX_ENTITIES}`, entitiesOf, 2_000)
  .option("--city-seed <n>", "number of the city", citySeedOf, DEFAULT_CITY_SEED)
  .option("--data-dir <folder>", "folder of the SQLite databases (default: DATA_DIR, or ./data)")
  .option("--if-empty", "do nothing where there is data already", false)
  .addHelpText("after", HELP)
  .action((options: Options) => runSeedsCommand(() => seed(options)))
  .parseAsync();

async function seed({ entities, citySeed, dataDir, ifEmpty }: Options): Promise<void> {
  const env = environmentWith(dataDir);
  const databases = await openConfiguredDatabases(env);
  try {
    if (ifEmpty && (await isSeeded(databases)))
      process.stderr.write("There is data already: nothing is seeded.\n");
    else {
      await seedInto(databases, citySeed, entities);
      const sealing = await openSealingKeys(sealingKeysFileOf(keysEnvironment(env)));
      await sealIdentities(databases.society, cityOf(citySeed), sealing);
    }
    // After seeding, which tells approvals of its entities itself: of what was imported, or there before.
    await followRegister(databases);
  } finally {
    await closeCityDatabases(databases);
  }
}

async function seedInto(
  databases: CityDatabases,
  citySeed: number,
  entities: number,
): Promise<void> {
  const plan = await planSeeding(namedDatabases(databases), cityOf(citySeed), entities);
  for (const database of allOf(databases)) await prepareForBulk(database);
  const bar = progressBar("entities", plan.target);
  bar.update(entitiesInAll(plan));
  try {
    await writeCity(plan, { onProgress: bar.update });
  } finally {
    bar.stop();
  }
  process.stderr.write(`City ${citySeed}: ${plan.target} entities are in place.\n`);
}

/** The keys are those that the gateway will use. */
function keysEnvironment(env: StorageEnvironment): Readonly<Record<string, string | undefined>> {
  return { ...env, SEALING_KEYS_FILE: process.env["SEALING_KEYS_FILE"] };
}

function environmentWith(dataDir: string | undefined): StorageEnvironment {
  const { DATA_DIR, DATABASE_URL } = process.env;
  if (dataDir === undefined) return { DATA_DIR, DATABASE_URL };
  if (DATABASE_URL)
    throw new SeedError("--data-dir is for SQLite, but DATABASE_URL is set; leave out one of them");
  return { DATA_DIR: dataDir };
}

function entitiesOf(text: string): number {
  const count = numberOf(text);
  if (count !== undefined && count >= 1 && count <= MAX_ENTITIES) return count;
  throw new InvalidArgumentError(`Give a whole number from 1 to ${MAX_ENTITIES}.`);
}

function citySeedOf(text: string): number {
  const number = numberOf(text);
  if (number !== undefined) return number;
  throw new InvalidArgumentError("Give a whole number of at most nine digits.");
}

function numberOf(text: string): number | undefined {
  return /^\d{1,9}$/u.test(text) ? Number(text) : undefined;
}
