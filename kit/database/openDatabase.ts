import { dirname } from "node:path";
import knexFactory, { type Knex } from "knex";
import mysql from "mysql2/promise";
import type { Database, DatabaseConfig } from "./database.ts";
import { assertWritable } from "./dataFolder.ts";
import { DatabaseError, firstLine } from "./databaseError.ts";

/** knex prints what it also throws; the thrown error is the one that is shown. */
const SILENT: Knex.Logger = {
  warn: () => undefined,
  error: () => undefined,
  deprecate: () => undefined,
  debug: () => undefined,
};

/**
 * Errors are logged with their statement, without the values in it, which may be those of a person. The driver
 * keeps them in a property of its own besides.
 */
const WITHOUT_VALUES = { log: SILENT, compileSqlOnError: false } as const;
const forgetStatement = (error: { sql?: unknown }): void => void delete error.sql;

/** Opens (and for MySQL creates) a subgraph's database. Throws a `DatabaseError` with one clear line. */
export async function openDatabase(config: DatabaseConfig): Promise<Database> {
  return config.client === "sqlite"
    ? openSqlite(config.filename)
    : openMysql(config.url, config.name);
}

async function openSqlite(filename: string): Promise<Database> {
  const label = filename === ":memory:" ? "sqlite in memory" : filename;
  if (filename !== ":memory:") assertWritable(dirname(filename), filename);
  const knex = knexFactory({
    client: "better-sqlite3",
    connection: { filename },
    useNullAsDefault: true,
    ...WITHOUT_VALUES,
    pool: { min: 1, max: 1, afterCreate: tuneSqlite },
  });
  await probe(knex, label);
  return { knex, dialect: "sqlite", label, close: () => knex.destroy() };
}

interface SqliteConnection {
  pragma(source: string): unknown;
}

function tuneSqlite(
  connection: SqliteConnection,
  done: (error: unknown, connection: unknown) => void,
): void {
  try {
    // WAL lets an import write while the gateway reads; NORMAL is durable against a crash of the process.
    connection.pragma("journal_mode = WAL");
    connection.pragma("synchronous = NORMAL");
    connection.pragma("foreign_keys = ON");
    connection.pragma("busy_timeout = 5000");
    connection.pragma("cache_size = -65536");
    connection.pragma("temp_store = MEMORY");
    done(null, connection);
  } catch (error) {
    done(error, connection);
  }
}

async function openMysql(url: string, name: string): Promise<Database> {
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
  await createMysqlDatabase(connection, name, label);
  const knex = knexFactory({
    client: "mysql2",
    connection: { ...connection, database: name },
    ...WITHOUT_VALUES,
    pool: { min: 0, max: 10 },
  });
  knex.on("query-error", forgetStatement);
  await probe(knex, label);
  return { knex, dialect: "mysql", label, close: () => knex.destroy() };
}

async function createMysqlDatabase(
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

async function probe(knex: Knex, label: string): Promise<void> {
  try {
    await knex.raw("select 1");
  } catch (error) {
    await knex.destroy();
    throw unavailable(label, error);
  }
}

function unavailable(label: string, error: unknown): DatabaseError {
  return new DatabaseError(
    "DATABASE_UNAVAILABLE",
    `cannot open database ${label}: ${firstLine(error)}`,
    error,
  );
}
