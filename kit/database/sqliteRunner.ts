import type BetterSqlite3 from "better-sqlite3";
import type { Knex } from "knex";
import { keptStatements } from "./keptStatements.ts";
import { type RowNamer, rowNamer } from "./rowNamer.ts";
import { Slot, type StatementRunner, type Template } from "./preparedReads.ts";

/**
 * Runs statements on a connection that keeps them. SQLite plans a statement anew, at five times the cost of running
 * it, whenever a value changes that it has looked at while planning: it looks at every bare `?` that a column
 * is compared with, or a limit is. So constants stand in a scalar query, and several keys in a list of JSON,
 * where it does not look. Whoever listens to knex hears of these statements as well.
 */
export function sqliteRunner(connection: BetterSqlite3.Database, knex: Knex): StatementRunner {
  const statementOf = keptStatements(connection);
  return {
    slotsFor: (keys) => (keys === 1 ? 1 : 2),
    prepare: hidden,
    valuesOf: ({ values }, keys) => {
      const all = keys.length === 1 ? (keys[0] ?? null) : JSON.stringify(keys);
      return values.map((value) => (value instanceof Slot ? all : value));
    },
    run(sql, values) {
      if (knex.listenerCount("query") > 0) knex.emit("query", { sql, bindings: values });
      return namedRows(statementOf(sql), values);
    },
  };
}

/** Values are named here: the driver takes twice as long for it. */
function namedRows(statement: BetterSqlite3.Statement, values: readonly Knex.Value[]): unknown[] {
  const rows = statement.raw().all(...values) as unknown[][];
  return rows.length === 0 ? rows : namerOf(statement)(rows);
}

const namers = new WeakMap<BetterSqlite3.Statement, RowNamer>();

function namerOf(statement: BetterSqlite3.Statement): RowNamer {
  const known = namers.get(statement);
  if (known !== undefined) return known;
  const namer = rowNamer(statement.columns().map(({ name }) => name));
  namers.set(statement, namer);
  return namer;
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
