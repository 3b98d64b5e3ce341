import type { Database, DatabaseConfig } from "./database.ts";
import { openMysql } from "./openMysql.ts";
import { openSqlite } from "./openSqlite.ts";

/** Opens (and for MySQL creates) a subgraph's database. Throws a `DatabaseError` with one clear line. */
export async function openDatabase(config: DatabaseConfig): Promise<Database> {
  return config.client === "sqlite"
    ? openSqlite(config.filename)
    : openMysql(config.url, config.name);
}
