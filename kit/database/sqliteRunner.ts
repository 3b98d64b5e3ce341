import BetterSqlite3 from "better-sqlite3";
import type { Knex } from "knex";
import { LRUCache } from "lru-cache";
import { KEPT_STATEMENTS } from "./keptStatements.ts";
import { type RowNamer, rowNamer } from "./rowNamer.ts";
import { Slot, type StatementRunner, type Template } from "./preparedReads.ts";
import type { Snapshot } from "./sqliteSnapshot.ts";

/**
 * Runs statements on a connection that keeps them. SQLite plans a statement anew, at five times the cost of running
 * it, whenever a value changes that it has looked at while planning: it looks at every bare `?` that a column
 * is compared with, or a limit is. So constants stand in a scalar query, and several keys in a list of JSON,
 * where it does not look. Whoever listens to knex hears of these statements as well.
 */
export function sqliteRunner(
  connection: BetterSqlite3.Database,
  knex: Knex,
  snapshot: Snapshot | undefined,
): StatementRunner {
  const statementOf = (sql: string): RunStatement =>
    runStatement(BetterSqlite3.prototype.prepare.call(connection, sql), knex, snapshot);
  const found = new LRUCache<string, RunStatement>({
    max: KEPT_STATEMENTS,
    memoMethod: statementOf,
  });
  return {
    slotsFor: (keys) => (keys === 1 ? 1 : 2),
    prepare(template) {
      const { sql, values } = hidden(template);
      const run = statementOf(sql);
      return (keys) => {
        const all = keys.length === 1 ? (keys[0] ?? null) : JSON.stringify(keys);
        return run(values.map((value) => (value instanceof Slot ? all : value)));
      };
    },
    run: (sql, values) => found.memo(sql)(values),
  };
}

type RunStatement = (values: readonly Knex.Value[]) => unknown[];

/** Rows are named here: the driver takes twice as long for it. */
function runStatement(
  statement: BetterSqlite3.Statement,
  knex: Knex,
  snapshot: Snapshot | undefined,
): RunStatement {
  statement.raw();
  const sql = statement.source;
  let named: RowNamer | undefined;
  return (values) => {
    if (knex.listenerCount("query") > 0) knex.emit("query", { sql, bindings: values });
    snapshot?.hold();
    const rows = statement.all(...values) as unknown[][];
    if (rows.length === 0) return rows;
    named ??= rowNamer(statement.columns().map(({ name }) => name));
    return named(rows);
  };
}

const KEYS = "select value from json_each(?)";
const CONSTANT = "(select ?)";

/** Texts and names in quotes, in which a question mark is no placeholder; the placeholders; two in a list. */
const TOKENS = /'(?:[^']|'')*'|"[^"]*"|`[^`]*`|\?, \?|\?/gu;

/** Puts the values of a statement where SQLite does not look at them. */
function hidden({ sql, values }: Template): Template {
  const kept: (Knex.Value | Slot)[] = [];
  let place = 0;
  const next = (): Knex.Value | Slot => {
    const value = values[place];
    place += 1;
    kept.push(value ?? null);
    return value ?? null;
  };
  const rewritten = sql.replaceAll(TOKENS, (token) => {
    if (token === "?") return next() instanceof Slot ? "?" : CONSTANT;
    if (token !== "?, ?") return token;
    const first = next();
    if (first instanceof Slot && values[place] instanceof Slot) {
      place += 1;
      return KEYS;
    }
    const second = next();
    return [first, second].map((value) => (value instanceof Slot ? "?" : CONSTANT)).join(", ");
  });
  return { sql: rewritten, values: kept };
}
