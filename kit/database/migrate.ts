import type { Knex } from "knex";
import type { Database, Dialect } from "./database.ts";
import { codeOf, DatabaseError, firstLine } from "./databaseError.ts";

/** One step of a subgraph's schema history. Once released it is never edited; a change is a new step. */
export interface Migration {
  /** Sorts the steps, such as `001_legal_entities`. */
  readonly name: string;
  /** The tables this step creates, checked at every start. */
  readonly tables: readonly string[];
  up(knex: Knex, dialect: Dialect): Promise<void>;
}

/**
 * Brings a database to the newest step, or says in one line why it cannot: a step that stopped half-way
 * (MySQL commits each DDL statement), a table that has gone, a database newer than this release, or one that another
 * process writes to just now.
 */
export async function migrate(database: Database, migrations: readonly Migration[]): Promise<void> {
  const config = {
    migrationSource: sourceOf(migrations, database.dialect),
    tableName: "schema_migration",
  };
  try {
    const [, missing] = (await database.knex.migrate.list(config)) as [unknown[], unknown[]];
    // A database that is up to date is not written to: a gateway may start while an import runs.
    if (missing.length > 0) await database.knex.migrate.latest(config);
  } catch (error) {
    throw migrationError(database, error);
  }
  await assertTables(database, migrations);
}

function sourceOf(
  migrations: readonly Migration[],
  dialect: Dialect,
): Knex.MigrationSource<Migration> {
  return {
    getMigrations: async () => [...migrations],
    getMigrationName: (migration) => migration.name,
    getMigration: async (migration) => ({
      up: (knex) => migration.up(knex, dialect),
      down: () => Promise.reject(new Error("migrations only go forward; restore a backup instead")),
    }),
  };
}

function migrationError(database: Database, error: unknown): DatabaseError {
  const line = firstLine(error);
  if (line.includes("migration directory is corrupt")) {
    return new DatabaseError(
      "DATABASE_TOO_NEW",
      `database ${database.label} was migrated by a newer release; start that release, or restore a backup`,
      error,
    );
  }
  if (line.includes("database is locked")) {
    return new DatabaseError(
      "DATABASE_UNAVAILABLE",
      `database ${database.label} is to be brought up to date, and another process writes to it; try again once that is done`,
      error,
    );
  }
  const half =
    line.includes("already exists") ||
    line.includes("already locked") ||
    codeOf(error) === "SQLITE_ERROR";
  return new DatabaseError(
    half ? "DATABASE_HALF_MIGRATED" : "DATABASE_UNAVAILABLE",
    `database ${database.label} is half migrated (${line}); restore a backup, or remove it and start again`,
    error,
  );
}

async function assertTables(database: Database, migrations: readonly Migration[]): Promise<void> {
  for (const migration of migrations) {
    for (const table of migration.tables) {
      if (await database.knex.schema.hasTable(table)) continue;
      throw new DatabaseError(
        "DATABASE_HALF_MIGRATED",
        `database ${database.label} is half migrated (step ${migration.name} is recorded, table ${table} is missing); restore a backup, or remove it and start again`,
      );
    }
  }
}
