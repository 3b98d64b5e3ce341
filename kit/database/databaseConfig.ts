import { join, resolve } from "node:path";
import type { DatabaseConfig } from "./database.ts";
import { DatabaseError } from "./databaseError.ts";

/** The environment variables that say where data is kept. */
export interface StorageEnvironment {
  /** Folder of the SQLite files; `./data` where it is not set. */
  readonly DATA_DIR?: string | undefined;
  /** `mysql://user:password@host:port/prefix`: MySQL or MariaDB instead of SQLite. */
  readonly DATABASE_URL?: string | undefined;
}

/** Where a subgraph keeps its data: its own SQLite file, or its own database on a MySQL server. */
export function databaseConfigOf(subgraph: string, env: StorageEnvironment): DatabaseConfig {
  const { DATABASE_URL: url } = env;
  if (url === undefined || url === "") {
    return { client: "sqlite", filename: join(dataDirectoryOf(env), `${subgraph}.sqlite`) };
  }
  const parsed = parse(url);
  const prefix = parsed.pathname.slice(1) || "supervision";
  return { client: "mysql", url, name: `${prefix}_${subgraph.replaceAll("-", "_")}` };
}

/** The folder of everything this installation keeps in files. */
export function dataDirectoryOf(env: StorageEnvironment): string {
  return resolve(env.DATA_DIR || "data");
}

function parse(url: string): URL {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed !== undefined && ["mysql:", "mariadb:"].includes(parsed.protocol)) return parsed;
  // The value may hold a password: the message says the form, not the value.
  throw new DatabaseError(
    "DATABASE_UNAVAILABLE",
    "DATABASE_URL must have the form mysql://user:password@host:port/prefix",
  );
}
