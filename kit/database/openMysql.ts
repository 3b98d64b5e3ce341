import knexFactory from "knex";
import mysql from "mysql2/promise";
import type { Database } from "./database.ts";
import { mysqlRunner } from "./mysqlRunner.ts";
import { mysqlWrites } from "./mysqlWrites.ts";
import { preparedReads } from "./preparedReads.ts";
import { probe, unavailable, WITHOUT_VALUES } from "./probe.ts";

/** Opens a database on a MySQL or MariaDB server, and creates it where it is not there. */
export async function openMysql(url: string, name: string): Promise<Database> {
  const server = new URL(url);
  const label = `${name} on ${server.host}`;
  const connection = {
    host: server.hostname,
    port: Number(server.port || 3306),
    user: decodeURIComponent(server.username),
    password: decodeURIComponent(server.password),
    timezone: "Z",
    dateStrings: true,
  };
  await createDatabase(connection, name, label);
  const knex = knexFactory({
    client: "mysql2",
    connection: { ...connection, database: name },
    ...WITHOUT_VALUES,
    pool: { min: 0, max: 10 },
  });
  knex.on("query-error", forgetStatement);
  await probe(knex, label);
  const reads = preparedReads(knex, mysqlRunner(knex));
  const writes = mysqlWrites(knex);
  return { knex, reads, writes, dialect: "mysql", label, close: () => knex.destroy() };
}

/** The driver keeps the statement with its values in a property of its own besides. */
function forgetStatement(error: { sql?: unknown }): void {
  delete error.sql;
}

async function createDatabase(
  options: mysql.ConnectionOptions,
  name: string,
  label: string,
): Promise<void> {
  try {
    const connection = await mysql.createConnection(options);
    // A binary collation compares as SQLite does, so both databases sort and page alike.
    await connection.query(
      `CREATE DATABASE IF NOT EXISTS ${mysql.escapeId(name)} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`,
    );
    await connection.end();
  } catch (error) {
    throw unavailable(label, error);
  }
}
