import type { Database } from "../../kit/database/database.ts";
import { databaseConfigOf, type StorageEnvironment } from "../../kit/database/databaseConfig.ts";
import { migrate } from "../../kit/database/migrate.ts";
import { openDatabase } from "../../kit/database/openDatabase.ts";
import type { Subgraph } from "../../kit/defineSubgraph.ts";
import { approvals } from "../../subgraphs/approvals/index.ts";
import { blacklists } from "../../subgraphs/blacklists/index.ts";
import { credit } from "../../subgraphs/credit/index.ts";
import { legalEntities } from "../../subgraphs/legal-entities/index.ts";
import { supervision } from "../../subgraphs/supervision/index.ts";

/** The databases of the city, one per subgraph. */
export interface CityDatabases {
  readonly legalEntities: Database;
  readonly approvals: Database;
  readonly supervision: Database;
  readonly credit: Database;
  readonly blacklists: Database;
}

/** Opens and migrates all five; `open` decides where they are. */
export async function openCityDatabases(
  open: (subgraph: string) => Promise<Database>,
): Promise<CityDatabases> {
  const opened: Database[] = [];
  const ready = async (subgraph: Subgraph): Promise<Database> => {
    const database = await open(subgraph.name);
    opened.push(database);
    await migrate(database, subgraph.migrations);
    return database;
  };
  try {
    return {
      legalEntities: await ready(legalEntities),
      approvals: await ready(approvals),
      supervision: await ready(supervision),
      credit: await ready(credit),
      blacklists: await ready(blacklists),
    };
  } catch (error) {
    await Promise.all(opened.map((database) => database.close()));
    throw error;
  }
}

/** Opens the databases that the environment names, as the gateway does. */
export async function openConfiguredDatabases(env: StorageEnvironment): Promise<CityDatabases> {
  return openCityDatabases((subgraph) => openDatabase(databaseConfigOf(subgraph, env)));
}

/** Closes all five. */
export async function closeCityDatabases(databases: CityDatabases): Promise<void> {
  await Promise.all(allOf(databases).map((database) => database.close()));
}

/** All five, the register first. */
export function allOf(databases: CityDatabases): Database[] {
  return [
    databases.legalEntities,
    databases.approvals,
    databases.supervision,
    databases.credit,
    databases.blacklists,
  ];
}
