import type { Knex } from "knex";
import { mysqlStatement } from "./mysqlStatement.ts";
import { sqliteConnection } from "./sqliteConnection.ts";

/** A statement that reads by many keys: `keys` stands where the list of them belongs. */
export interface KeyedRead {
  /** Such as `select * from permit where document_number in {keys} and source_system = ?`. */
  readonly text: string;
  readonly keys: readonly (string | number)[];
  /** The values of the question marks, all of which come after the keys. */
  readonly values?: readonly (string | number)[];
}

/**
 * The rows that a transaction reads by as many as a thousand keys, in one statement. knex spends longer on writing
 * it than the database on answering; SQLite takes the keys as one list, so that it is prepared once.
 */
export async function rowsIn<Row>(
  transaction: Knex.Transaction,
  { text, keys, values = [] }: KeyedRead,
): Promise<Row[]> {
  if (keys.length === 0) return [];
  const sqlite = await sqliteConnection(transaction);
  if (sqlite !== undefined) {
    const statement = text.replace("{keys}", "(select value from json_each(?))");
    transaction.client.emit("query", { sql: statement });
    return sqlite.prepare(statement).all([JSON.stringify(keys), ...values]) as Row[];
  }
  const places = `(${"?,".repeat(keys.length).slice(0, -1)})`;
  return mysqlStatement(transaction, text.replace("{keys}", places), [...keys, ...values]);
}
