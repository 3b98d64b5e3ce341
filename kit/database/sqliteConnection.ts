import type { Knex } from "knex";

type Value = string | number | null;

/** What is used of a connection of better-sqlite3, which keeps the statements that it was given. */
export interface SqliteConnection {
  prepare(text: string): {
    run(values: readonly Value[]): unknown;
    all(values: readonly Value[]): unknown[];
  };
}

/** The connection under a transaction on SQLite; undefined on MySQL. */
export async function sqliteConnection({
  client,
}: Knex.Transaction): Promise<SqliteConnection | undefined> {
  return client.driverName === "better-sqlite3"
    ? ((await client.acquireConnection()) as SqliteConnection)
    : undefined;
}
