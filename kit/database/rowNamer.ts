import { objectLiteral } from "../objectLiteral.ts";

/** Gives the values of rows the names of their columns. */
export type RowNamer = (rows: readonly (readonly unknown[])[]) => Record<string, unknown>[];

/** Makes objects of one shape of the rows of one statement; of two columns of one name the last counts. */
export function rowNamer(columns: readonly string[]): RowNamer {
  const row = objectLiteral(columns.map((name, place) => [name, `row[${place}]`]));
  // oxlint-disable-next-line no-new-func, no-implied-eval -- quoted names of columns, and nothing else
  return new Function("rows", `return rows.map((row) => ${row});`) as RowNamer;
}
