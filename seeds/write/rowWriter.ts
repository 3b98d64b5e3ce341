import type { Knex } from "knex";
import type { TableRows } from "../city/tableRows.ts";

/** The most variables of one statement; SQLite allows 32,766. */
const MAX_BINDINGS = 16_000;

/**
 * Writes rows in statements of many rows each. Texts are made once per table and number of rows: the
 * builder would spend more time on them than the database does on the rows.
 */
export class RowWriter {
  readonly #texts = new Map<string, string>();

  async write(transaction: Knex.Transaction, tables: ReadonlyMap<string, object[]>): Promise<void> {
    for (const [table, rows] of tables) {
      const [first] = rows;
      if (first === undefined) continue;
      const columns = Object.keys(first);
      const perStatement = Math.floor(MAX_BINDINGS / columns.length);
      for (let start = 0; start < rows.length; start += perStatement) {
        const chunk = rows.slice(start, start + perStatement);
        const text = this.#textOf(transaction, table, columns, chunk.length);
        await transaction.raw(text, bindingsOf(table, columns, chunk));
      }
    }
  }

  #textOf(knex: Knex, table: string, columns: readonly string[], rows: number): string {
    const key = `${table} ${rows}`;
    const known = this.#texts.get(key);
    if (known !== undefined) return known;
    const names = columns.map((column) => knex.client.wrapIdentifier(column, {}) as string);
    const tuple = `(${columns.map(() => "?").join(",")})`;
    const text = `insert into ${table} (${names.join(",")}) values ${Array.from({ length: rows }, () => tuple).join(",")}`;
    this.#texts.set(key, text);
    return text;
  }
}

/** One flat list; every row of a table has the same columns in the same order. */
function bindingsOf(
  table: string,
  columns: readonly string[],
  rows: readonly object[],
): (string | number | null)[] {
  const bindings: (string | number | null)[] = [];
  for (const row of rows) {
    const values = Object.values(row) as (string | number | null)[];
    if (values.length !== columns.length) {
      throw new TypeError(`a row of ${table} has other columns: ${Object.keys(row).join(", ")}`);
    }
    for (const value of values) bindings.push(value);
  }
  return bindings;
}

/** Adds an entity's rows to what is collected of each table. */
export function collect(into: Map<string, object[]>, tables: TableRows): void {
  for (const [table, rows] of Object.entries(tables)) {
    const collected = into.get(table);
    if (collected === undefined) into.set(table, [...rows]);
    else for (const row of rows) collected.push(row);
  }
}
