import type { Database } from "../../kit/database/database.ts";
import { databaseConfigOf, type StorageEnvironment } from "../../kit/database/databaseConfig.ts";
import { migrate, type Migration } from "../../kit/database/migrate.ts";
import { openDatabase } from "../../kit/database/openDatabase.ts";
import { migrations as approvals } from "../../subgraphs/approvals/migrations/index.ts";
import { migrations as blacklists } from "../../subgraphs/blacklists/migrations/index.ts";
import { migrations as collaboration } from "../../subgraphs/collaboration/migrations/index.ts";
import { migrations as credit } from "../../subgraphs/credit/migrations/index.ts";
import { migrations as legalEntities } from "../../subgraphs/legal-entities/migrations/index.ts";
import { migrations as society } from "../../subgraphs/society/migrations/index.ts";
import { migrations as supervision } from "../../subgraphs/supervision/migrations/index.ts";

interface SubgraphStorage {
  /** The subgraph's name, after which its database is named. */
  readonly subgraph: string;
  readonly migrations: readonly Migration[];
}

/** One database per subgraph; the register comes first. Schemas and resolvers are not needed here. */
const STORAGE = {
  legalEntities: { subgraph: "legal-entities", migrations: legalEntities },
  approvals: { subgraph: "approvals", migrations: approvals },
  supervision: { subgraph: "supervision", migrations: supervision },
  credit: { subgraph: "credit", migrations: credit },
  blacklists: { subgraph: "blacklists", migrations: blacklists },
  society: { subgraph: "society", migrations: society },
  collaboration: { subgraph: "collaboration", migrations: collaboration },
} satisfies Record<string, SubgraphStorage>;

/** One of the city's databases. */
export type DatabaseName = keyof typeof STORAGE;

/** The databases of the city. */
export type CityDatabases = Readonly<Record<DatabaseName, Database>>;

/** A database, and which one it is. */
export interface NamedDatabase {
  readonly name: DatabaseName;
  readonly database: Database;
}

const NAMES = Object.keys(STORAGE) as DatabaseName[];

/** Opens and migrates them all; `open` decides where they are. */
export async function openCityDatabases(
  open: (subgraph: string) => Promise<Database>,
): Promise<CityDatabases> {
  const opened: [DatabaseName, Database][] = [];
  try {
    for (const name of NAMES) {
      const database = await open(STORAGE[name].subgraph);
      opened.push([name, database]);
      await migrate(database, STORAGE[name].migrations);
    }
  } catch (error) {
    await Promise.all(opened.map(([, database]) => database.close()));
    throw error;
  }
  return Object.fromEntries(opened) as CityDatabases;
}

/** Opens the databases that the environment names, as the gateway does. */
export async function openConfiguredDatabases(env: StorageEnvironment): Promise<CityDatabases> {
  return openCityDatabases((subgraph) => openDatabase(databaseConfigOf(subgraph, env)));
}

/** Closes them all. */
export async function closeCityDatabases(databases: CityDatabases): Promise<void> {
  await Promise.all(allOf(databases).map((database) => database.close()));
}

/** All of them, the register first. */
export function allOf(databases: CityDatabases): Database[] {
  return NAMES.map((name) => databases[name]);
}

/** All of them with their names, the register first. */
export function namedDatabases(databases: CityDatabases): NamedDatabase[] {
  return NAMES.map((name) => ({ name, database: databases[name] }));
}
