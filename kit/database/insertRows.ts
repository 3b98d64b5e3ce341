import type { Knex } from "knex";
import { insertText } from "./insertText.ts";
import { mysqlStatement } from "./mysqlStatement.ts";
import { sqliteConnection } from "./sqliteConnection.ts";

/** The most values of one statement; MySQL allows 65,535. */
const MAX_BINDINGS = 16_000;

type Value = string | number | null;

/**
 * Inserts rows, all of which have the columns of the first. knex's builder, and its `raw` with thousands of
 * values, spend several times as long on the statement as the database does on the rows: so SQLite gets one
 * prepared statement, and MySQL, where every statement is a round trip, as many rows at a time as it allows.
 */
export async function insertRows(
  transaction: Knex.Transaction,
  table: string,
  rows: readonly object[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  const sqlite = await sqliteConnection(transaction);
  if (sqlite === undefined) return insertChunks(transaction, table, columns, rows);
  const statement = sqlite.prepare(insertText(table, columns, 1));
  for (const row of rows) statement.run(addValues([], row, table, columns));
}

async function insertChunks(
  transaction: Knex.Transaction,
  table: string,
  columns: readonly string[],
  rows: readonly object[],
): Promise<void> {
  const most = Math.floor(MAX_BINDINGS / columns.length);
  for (let start = 0; start < rows.length; start += most) {
    const chunk = rows.slice(start, start + most);
    const values: Value[] = [];
    for (const row of chunk) addValues(values, row, table, columns);
    await mysqlStatement(transaction, insertText(table, columns, chunk.length), values);
  }
}

/** A loop, since this is asked for every row there is. */
function addValues(
  values: Value[],
  row: object,
  table: string,
  columns: readonly string[],
): Value[] {
  for (const column of columns) {
    const value = (row as Readonly<Record<string, Value>>)[column];
    if (value === undefined) throw new TypeError(`a row of ${table} has no ${column}`);
    values.push(value);
  }
  return values;
}
