import type { Knex } from "knex";
import type { Dialect } from "./database.ts";

/** A statement as a transaction gives it, its values in the order of the question marks. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly Knex.Value[];
}

/** What came of a statement. */
export interface Outcome {
  /** Of a statement that reads; `[]` of one that writes. */
  readonly rows: readonly unknown[];
  /** How many rows one that writes has changed. */
  readonly changed: number;
}

/**
 * The statements of one transaction, one after the other; each is told what came of the one before. A generator,
 * so that the same transaction runs without waiting on SQLite, where nothing comes between, and by waiting on
 * MySQL. What it throws undoes all of it.
 */
export type Transaction<Result> = () => Generator<Statement, Result, Outcome>;

/** PreparedWrites that come with every request: their statements are prepared once. */
export interface PreparedWrites {
  /** Resolves once all of it is durable, and outlives a loss of power. */
  transaction<Result>(work: Transaction<Result>): Promise<Result>;
}

/** MySQL bounds the length of a statement. */
const ROWS_PER_STATEMENT = 500;

/** How inserting meets rows that are there already. */
export type OnDuplicate = "fail" | "ignore";

/** The statements that insert rows which all have the columns of the first. */
export function inserts<Row extends object>(
  dialect: Dialect,
  table: string,
  rows: readonly Row[],
  onDuplicate: OnDuplicate = "fail",
): Statement[] {
  const [first] = rows;
  if (first === undefined) return [];
  const columns = Object.keys(first) as (keyof Row & string)[];
  const valuesOf = (row: Row) => columns.map((column) => row[column] as Knex.Value);
  const into = `${VERBS[dialect][onDuplicate]} ${table} (${columns.join(", ")}) values `;
  const slots = `(${columns.map(() => "?").join(", ")})`;
  // One row each: SQLite keeps the statement, and does not gain by many rows.
  if (dialect === "sqlite")
    return rows.map((row) => ({ sql: into + slots, values: valuesOf(row) }));
  const statements: Statement[] = [];
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    const part = rows.slice(start, start + ROWS_PER_STATEMENT);
    const sql = into + part.map(() => slots).join(", ");
    statements.push({ sql, values: part.flatMap(valuesOf) });
  }
  return statements;
}

const VERBS: Readonly<Record<Dialect, Readonly<Record<OnDuplicate, string>>>> = {
  sqlite: { fail: "insert into", ignore: "insert or ignore into" },
  mysql: { fail: "insert into", ignore: "insert ignore into" },
};
