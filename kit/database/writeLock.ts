import type { Knex } from "knex";
import type { Migration } from "./migrate.ts";

const TABLE = "write_lock";

/** The step that makes the lock of a subgraph that writes. */
export function writeLockMigration(name: string): Migration {
  return {
    name,
    tables: [TABLE],
    async up(knex) {
      await knex.schema.createTable(TABLE, (table) => {
        table.integer("id").primary();
        table.integer("turn").notNullable();
      });
      await knex(TABLE).insert({ id: 1, turn: 0 });
    },
  };
}

/** Holds the lock until the transaction ends. Written to and not only read, which locks in both databases. */
export async function takeWriteLock(transaction: Knex.Transaction): Promise<void> {
  const taken = await transaction(TABLE).where({ id: 1 }).increment("turn", 1);
  if (taken !== 1) throw new TypeError("the database has lost its write lock");
}
