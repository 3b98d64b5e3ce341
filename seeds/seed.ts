import { Command, InvalidArgumentError } from "commander";
import { openConfiguredDatabases, closeCityDatabases } from "./write/cityDatabases.ts";
import { cityOf, DEFAULT_CITY_SEED } from "./city/city.ts";
import { isSeeded } from "./write/isSeeded.ts";
import { progressBar } from "./progressBar.ts";
import { runSeedsCommand } from "./runSeedsCommand.ts";
import { seedCity } from "./write/seedCity.ts";

const MAX_ENTITIES = 3_200_000;

interface Options {
  readonly entities: number;
  readonly citySeed: number;
  readonly dataDir?: string;
  readonly ifEmpty: boolean;
}

new Command("seed")
  .description(
    "Fills the databases with a synthetic city. The same number gives the same city; run again, it adds what is missing.",
  )
  .option("--entities <n>", `number of entities, 1 to ${MAX_ENTITIES}`, countOf, 2_000)
  .option("--city-seed <n>", "number of the city", numberOf, DEFAULT_CITY_SEED)
  .option("--data-dir <folder>", "folder of the SQLite databases (default: DATA_DIR, or ./data)")
  .option("--if-empty", "do nothing where there is data already", false)
  .addHelpText(
    "after",
    "\nMySQL or MariaDB: set DATABASE_URL=mysql://user:password@host:port/prefix",
  )
  .action((options: Options) => runSeedsCommand(() => seed(options)))
  .parse();

async function seed({ entities, citySeed, dataDir, ifEmpty }: Options): Promise<void> {
  const env = dataDir === undefined ? process.env : { ...process.env, DATA_DIR: dataDir };
  const databases = await openConfiguredDatabases(env);
  try {
    if (ifEmpty && (await isSeeded(databases))) return;
    const bar = progressBar("entities", entities);
    await seedCity({ databases, city: cityOf(citySeed), entities, onProgress: bar.update });
    bar.stop();
    process.stderr.write(`City ${citySeed}: ${entities} entities are in place.\n`);
  } finally {
    await closeCityDatabases(databases);
  }
}

function countOf(text: string): number {
  const count = numberOf(text);
  if (count >= 1 && count <= MAX_ENTITIES) return count;
  throw new InvalidArgumentError(`Give a number from 1 to ${MAX_ENTITIES}.`);
}

function numberOf(text: string): number {
  if (/^\d{1,9}$/u.test(text)) return Number(text);
  throw new InvalidArgumentError("Give a whole number.");
}
