import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { subgraphs } from "../../gateway/subgraphs.ts";
import { databaseConfigOf } from "../../kit/database/databaseConfig.ts";
import { openDatabase } from "../../kit/database/openDatabase.ts";
import { openSealingKeys, sealingKeysFileOf } from "../../kit/keys/sealingKeys.ts";
import { cityOf } from "../../seeds/city/city.ts";
import { closeCityDatabases, openConfiguredDatabases } from "../../seeds/write/cityDatabases.ts";
import { sealIdentities } from "../../seeds/write/sealIdentities.ts";
import { seedCity } from "../../seeds/write/seedCity.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

/** The environment of an installation with its own data, as an operator would set it. */
export type InstallationEnvironment = Readonly<Record<"DATA_DIR", string>> &
  Readonly<Record<string, string>>;

/** An installation with data in it. */
export interface Installation {
  readonly env: InstallationEnvironment;
  /** Removes the data. */
  remove(): Promise<void>;
}

/** An empty folder for data, on SQLite. */
export function emptyInstallation(): Installation {
  const folder = temporaryFolder("supervision-installation-");
  return {
    env: { DATA_DIR: folder },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The first entities of the default city; on MySQL where `mysqlUrl` names a server. */
export async function seededInstallation(
  entities: number,
  mysqlUrl?: string,
): Promise<Installation> {
  const { env: base, remove } = emptyInstallation();
  const env =
    mysqlUrl === undefined
      ? base
      : { ...base, DATABASE_URL: urlWithPrefix(mysqlUrl, `t${randomBytes(4).toString("hex")}`) };
  const databases = await openConfiguredDatabases(env);
  await seedCity({ databases, city: cityOf(), entities });
  const sealing = await openSealingKeys(sealingKeysFileOf(env));
  await sealIdentities(databases.society, cityOf(), sealing);
  await closeCityDatabases(databases);
  return {
    env,
    async remove() {
      if (mysqlUrl !== undefined) await dropDatabases(env);
      await remove();
    },
  };
}

function urlWithPrefix(url: string, prefix: string): string {
  return Object.assign(new URL(url), { pathname: `/${prefix}` }).href;
}

/** A gateway that was opened meanwhile has made the databases that the seeds do not fill. */
async function dropDatabases(env: InstallationEnvironment): Promise<void> {
  const database = await openDatabase(databaseConfigOf("legal-entities", env));
  for (const { name } of subgraphs) {
    const config = databaseConfigOf(name, env);
    if (config.client === "mysql")
      await database.knex.raw("drop database if exists ??", [config.name]);
  }
  await database.close();
}
