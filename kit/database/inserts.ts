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
  const inserting = (part: readonly object[]): Statement => ({
    sql: insertText(table, columns, part.length, verb),
    values: part.flatMap(valuesOf),
  });
  // One row each: SQLite keeps the statement, and does not gain by many rows.
  const together = dialect === "sqlite" ? 1 : ROWS_PER_STATEMENT;
  const statements: Statement[] = [];
  for (let start = 0; start < rows.length; start += together)
    statements.push(inserting(rows.slice(start, start + together)));
  return statements;
}

const VERBS: Readonly<Record<Dialect, Readonly<Record<OnDuplicate, InsertVerb>>>> = {
  sqlite: { fail: "insert into", ignore: "insert or ignore into" },
  mysql: { fail: "insert into", ignore: "insert ignore into" },
};
