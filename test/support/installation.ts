import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { databaseConfigOf } from "../../kit/database/databaseConfig.ts";
import { openDatabase } from "../../kit/database/openDatabase.ts";
import { cityOf } from "../../seeds/city/city.ts";
import {
  allOf,
  closeCityDatabases,
  openConfiguredDatabases,
} from "../../seeds/write/cityDatabases.ts";
import { seedCity } from "../../seeds/write/seedCity.ts";

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
  const folder = mkdtempSync(join(tmpdir(), "supervision-installation-"));
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
  const names = allOf(databases).map(({ knex }) => String(knex.client.database()));
  await closeCityDatabases(databases);
  return {
    env,
    async remove() {
      if (mysqlUrl !== undefined) await dropDatabases(env, names);
      await remove();
    },
  };
}

function urlWithPrefix(url: string, prefix: string): string {
  return Object.assign(new URL(url), { pathname: `/${prefix}` }).href;
}

async function dropDatabases(
  env: InstallationEnvironment,
  names: readonly string[],
): Promise<void> {
  const database = await openDatabase(databaseConfigOf("legal-entities", env));
  for (const name of names) await database.knex.raw("drop database ??", [name]);
  await database.close();
}
