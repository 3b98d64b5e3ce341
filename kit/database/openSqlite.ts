import { dirname } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import knexFactory from "knex";
import type { Database } from "./database.ts";
import { assertWritable } from "./dataFolder.ts";
import { keepStatements } from "./keptStatements.ts";
import { preparedReads } from "./preparedReads.ts";
import { probe, WITHOUT_VALUES } from "./probe.ts";
import { sqliteRunner } from "./sqliteRunner.ts";
import { type Snapshot, sqliteSnapshot } from "./sqliteSnapshot.ts";
import { openWriter, sqliteWrites } from "./sqliteWrites.ts";

type Connection = BetterSqlite3.Database;

const IN_MEMORY = ":memory:";

/** Opens a database file, and creates it where it is not there. */
export async function openSqlite(filename: string): Promise<Database> {
  const inMemory = filename === IN_MEMORY;
  const label = inMemory ? "sqlite in memory" : filename;
  if (!inMemory) assertWritable(dirname(filename), filename);
  let shared: Connection | undefined;
  let snapshot: Snapshot | undefined;
  const knex = knexFactory({
    client: "better-sqlite3",
    connection: { filename },
    useNullAsDefault: true,
    ...WITHOUT_VALUES,
    pool: {
      min: 1,
      max: 1,
      afterCreate(connection: Connection, done: (error: unknown, one: Connection) => void) {
        shared = connection;
        keepStatements(connection, () => snapshot?.release());
        done(tuned(connection), connection);
      },
    },
  });
  await probe(knex, label);
  // What is in memory is there for the connection that made it, and for no other.
  const alone = inMemory ? shared : undefined;
  const reader = alone ?? readerOf(filename);
  snapshot = alone === undefined ? sqliteSnapshot(reader) : undefined;
  const writes = sqliteWrites(
    () => alone ?? openWriter(filename),
    () => snapshot?.release(),
  );
  return {
    knex,
    reads: preparedReads(knex, sqliteRunner(reader, knex, snapshot)),
    writes,
    dialect: "sqlite",
    label,
    async close() {
      if (alone === undefined) {
        snapshot?.close();
        reader.close();
        writes.close();
      }
      await knex.destroy();
    },
  };
}

/** What is wrong with a connection, or null. */
function tuned(connection: Connection): unknown {
  try {
    // WAL lets an import write while the gateway reads; NORMAL is durable against a crash of the process.
    connection.pragma("journal_mode = WAL");
    connection.pragma("synchronous = NORMAL");
    connection.pragma("foreign_keys = ON");
    connection.pragma("busy_timeout = 5000");
    connection.pragma("cache_size = -65536");
    connection.pragma("temp_store = MEMORY");
    return null;
  } catch (error) {
    return error;
  }
}

/** A connection of its own for reads, so that none sees the inside of a transaction. */
function readerOf(filename: string): Connection {
  const reader = new BetterSqlite3(filename, { readonly: true });
  reader.pragma("busy_timeout = 5000");
  reader.pragma("cache_size = -65536");
  reader.pragma("temp_store = MEMORY");
  return reader;
}
