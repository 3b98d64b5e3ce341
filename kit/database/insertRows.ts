import type { Knex } from "knex";

/** The most values of one statement: SQLite allows 32,766. */
const MAX_BINDINGS = 30_000;

type Value = string | number | null;

/**
 * Inserts rows, all of which have the columns of the first, by as few statements as the databases
 * allow. The text is written here: knex's builder spends
 * several times as long on a thousand rows as the database does.
 */
export async function insertRows(
  transaction: Knex.Transaction,
  table: string,
  rows: readonly object[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  const most = Math.floor(MAX_BINDINGS / columns.length);
  const names = columns.map((column) => `\`${column}\``).join(", ");
  const tuple = `(${columns.map(() => "?").join(", ")})`;
  for (let start = 0; start < rows.length; start += most) {
    const chunk = rows.slice(start, start + most);
    const values = chunk.flatMap((row) => columns.map((column) => valueOf(row, table, column)));
    const tuples = chunk.map(() => tuple).join(", ");
    await transaction.raw(`insert into \`${table}\` (${names}) values ${tuples}`, values);
  }
}

function valueOf(row: object, table: string, column: string): Value {
  const value = (row as Readonly<Record<string, Value>>)[column];
  if (value === undefined) throw new TypeError(`a row of ${table} has no ${column}`);
  return value;
}
