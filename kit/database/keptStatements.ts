import type BetterSqlite3 from "better-sqlite3";
import { LRUCache } from "lru-cache";

const KEPT_STATEMENTS = 1_000;

/** Makes a connection keep the statements that it has prepared: to prepare costs more than to run. */
export function keepStatements(connection: BetterSqlite3.Database): void {
  const prepare = connection.prepare.bind(connection);
  const kept = new LRUCache<string, BetterSqlite3.Statement>({ max: KEPT_STATEMENTS });
  const keeping = (sql: string): BetterSqlite3.Statement => {
    const known = kept.get(sql);
    // One whose rows are being read one by one cannot be run beside.
    if (known !== undefined && !known.busy) return known;
    const prepared = prepare(sql);
    kept.set(sql, prepared);
    return prepared;
  };
  connection.prepare = keeping as typeof connection.prepare;
}
