import BetterSqlite3 from "better-sqlite3";
import { keptStatements } from "./keptStatements.ts";
import type { Outcome, Statement, Transaction, PreparedWrites } from "./preparedWrites.ts";

type Connection = BetterSqlite3.Database;

/** PreparedWrites on a connection of their own, which is opened when something is first written. */
export interface SqliteWrites extends PreparedWrites {
  close(): void;
}

/** Runs each transaction from its first statement to its last without a pause; `written` is called after each. */
export function sqliteWrites(open: () => Connection, written: () => void): SqliteWrites {
  let connection: Connection | undefined;
  let statementOf: StatementOf | undefined;
  return {
    async transaction(work) {
      connection ??= open();
      statementOf ??= keptStatements(connection);
      const result = run(connection, statementOf, work);
      written();
      return result;
    },
    close: () => connection?.close(),
  };
}

/** A connection that has what it is told on the disk before it says so. */
export function openWriter(filename: string): Connection {
  const writer = new BetterSqlite3(filename);
  writer.pragma("synchronous = FULL");
  writer.pragma("foreign_keys = ON");
  writer.pragma("busy_timeout = 5000");
  writer.pragma("cache_size = -16384");
  // Pages that every record changes go back to the file once in so many pages, and not with every hundredth record.
  writer.pragma("wal_autocheckpoint = 8000");
  return writer;
}

type StatementOf = (sql: string) => BetterSqlite3.Statement;

function run<Result>(
  connection: Connection,
  statementOf: StatementOf,
  work: Transaction<Result>,
): Result {
  statementOf("begin immediate").run();
  try {
    const statements = work();
    let step = statements.next();
    while (step.done !== true) step = statements.next(outcomeOf(statementOf, step.value));
    statementOf("commit").run();
    return step.value;
  } catch (error) {
    // Some errors have undone it already.
    if (connection.inTransaction) statementOf("rollback").run();
    throw error;
  }
}

function outcomeOf(statementOf: StatementOf, { sql, values }: Statement): Outcome {
  const statement = statementOf(sql);
  if (statement.reader) return { rows: statement.all(...values), changed: 0 };
  return { rows: [], changed: statement.run(...values).changes };
}
