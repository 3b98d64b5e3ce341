import type { Knex } from "knex";
import type { Dialect } from "./database.ts";
import { insertText, type InsertVerb } from "./insertText.ts";
import type { Statement } from "./preparedWrites.ts";

/** MySQL bounds the length of a statement. */
const ROWS_PER_STATEMENT = 500;

/** How inserting meets rows that are there already. */
export type OnDuplicate = "fail" | "ignore";

/** The statements that insert rows which all have the columns of the first. */
export function inserts(
  dialect: Dialect,
  table: string,
  rows: readonly object[],
  onDuplicate: OnDuplicate = "fail",
): Statement[] {
  const [first] = rows;
  if (first === undefined) return [];
  const columns = Object.keys(first);
  const valuesOf = (row: object) =>
    columns.map((column) => (row as Readonly<Record<string, Knex.Value>>)[column] ?? null);
  const verb = VERBS[dialect][onDuplicate];
  if (dialect === "sqlite") {
    // One row each: SQLite keeps the statement, and does not gain by many rows.
    const sql = insertText(table, columns, 1, verb);
    return rows.map((row) => ({ sql, values: valuesOf(row) }));
  }
  const statements: Statement[] = [];
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    const part = rows.slice(start, start + ROWS_PER_STATEMENT);
    const sql = insertText(table, columns, part.length, verb);
    statements.push({ sql, values: part.flatMap(valuesOf) });
  }
  return statements;
}

const VERBS: Readonly<Record<Dialect, Readonly<Record<OnDuplicate, InsertVerb>>>> = {
  sqlite: { fail: "insert into", ignore: "insert or ignore into" },
  mysql: { fail: "insert into", ignore: "insert ignore into" },
};
