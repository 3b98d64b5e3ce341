import type { Database } from "./database.ts";
import type { Key } from "./preparedReads.ts";

/** The rows of a table whose column is one of some keys, in no order. */
export function rowsOf<Row>(
  { reads }: Database,
  table: string,
  column: string,
  keys: readonly Key[],
): Promise<Row[]> {
  return reads.rows<Row>(`${table} by ${column}`, keys, (knex, slots) =>
    knex(table).whereIn(column, slots),
  );
}
