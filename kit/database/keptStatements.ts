import BetterSqlite3 from "better-sqlite3";
import { LRUCache } from "lru-cache";

type Connection = BetterSqlite3.Database;
type Statement = BetterSqlite3.Statement;

/** So many statements of a connection are kept ready, or names of reads, each for a few numbers of keys. */
export const KEPT_STATEMENTS = 1_000;

/** Gives the statements of a connection, each prepared once: to prepare costs more than to run. */
export function keptStatements(connection: Connection): (sql: string) => Statement {
  // The driver's own: a connection that knex uses keeps statements by itself, in another form.
  const prepare = BetterSqlite3.prototype.prepare.bind(connection);
  const kept = new LRUCache<string, Statement>({ max: KEPT_STATEMENTS });
  return (sql) => {
    const known = kept.get(sql);
    // One whose rows are being read one by one cannot be run beside.
    if (known !== undefined && !known.busy) return known;
    const prepared = prepare(sql);
    kept.set(sql, prepared);
    return prepared;
  };
}

/**
 * Makes a connection keep the statements that it is given by others; `written` is called before each that does not only
 * read.
 */
export function keepStatements(connection: Connection, written: () => void): void {
  const statementOf = keptStatements(connection);
  const prepare = (sql: string): Statement => {
    const statement = statementOf(sql);
    // Whoever has a statement prepared here runs it at once; one that ends a transaction reads nothing either.
    if (!statement.reader || !statement.readonly) written();
    return statement;
  };
  connection.prepare = prepare as typeof connection.prepare;
}
