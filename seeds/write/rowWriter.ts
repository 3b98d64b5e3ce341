import type { Knex } from "knex";
import type { TableRows } from "../city/tableRows.ts";

/** What a column takes. */
type Value = string | number | null;

/** The most variables of one statement of many rows; MySQL allows 65,535. */
const MAX_BINDINGS = 16_000;

/**
 * Writes many rows in a transaction of the caller's. knex's builder, and `raw` with thousands of values,
 * spend more time on the statement than the database does on the rows: so SQLite gets one prepared
 * statement for each table, and MySQL, where every statement is a round trip, rows by the thousand.
 */
export class RowWriter {
  readonly #texts = new Map<string, string>();
  readonly #statements = new WeakMap<SqliteConnection, Map<string, SqliteStatement>>();

  async write(transaction: Knex.Transaction, tables: ReadonlyMap<string, object[]>): Promise<void> {
    const sqlite = await sqliteConnection(transaction);
    for (const [table, rows] of tables) {
      const [first] = rows;
      if (first === undefined) continue;
      const columns = Object.keys(first);
      if (sqlite === undefined) await this.#writeChunks(transaction, table, columns, rows);
      else writePrepared(this.#statement(sqlite, table, columns), table, columns, rows);
    }
  }

  #statement(
    connection: SqliteConnection,
    table: string,
    columns: readonly string[],
  ): SqliteStatement {
    const known = this.#statements.get(connection) ?? new Map<string, SqliteStatement>();
    this.#statements.set(connection, known);
    const text = insertText(table, columns, 1);
    const statement = known.get(text) ?? connection.prepare(text);
    known.set(text, statement);
    return statement;
  }

  async #writeChunks(
    transaction: Knex.Transaction,
    table: string,
    columns: readonly string[],
    rows: readonly object[],
  ): Promise<void> {
    const most = Math.floor(MAX_BINDINGS / columns.length);
    for (let start = 0; start < rows.length; start += most) {
      const chunk = rows.slice(start, start + most);
      const text =
        chunk.length === most
          ? this.#textOfMost(table, columns, most)
          : insertText(table, columns, chunk.length);
      await transaction.raw(
        text,
        chunk.flatMap((row) => valuesOf(table, columns, row)),
      );
    }
  }

  /** The text for as many rows as fit is long, and needed again and again. */
  #textOfMost(table: string, columns: readonly string[], rows: number): string {
    const key = `${table} ${columns.join(" ")}`;
    const known = this.#texts.get(key);
    if (known !== undefined) return known;
    const text = insertText(table, columns, rows);
    this.#texts.set(key, text);
    return text;
  }
}

/** What is used of a connection of better-sqlite3. */
interface SqliteConnection {
  prepare(text: string): SqliteStatement;
}

interface SqliteStatement {
  run(values: readonly Value[]): unknown;
}

/** The connection under a transaction on SQLite; undefined on MySQL. */
async function sqliteConnection({
  client,
}: Knex.Transaction): Promise<SqliteConnection | undefined> {
  return client.driverName === "better-sqlite3"
    ? ((await client.acquireConnection()) as SqliteConnection)
    : undefined;
}

function writePrepared(
  statement: SqliteStatement,
  table: string,
  columns: readonly string[],
  rows: readonly object[],
): void {
  for (const row of rows) statement.run(valuesOf(table, columns, row));
}

/** Both databases take backquotes around the name of a column. */
function insertText(table: string, columns: readonly string[], rows: number): string {
  const names = columns.map((column) => `\`${column}\``);
  const tuple = `(${columns.map(() => "?").join(",")})`;
  return `insert into ${table} (${names.join(",")}) values ${`${tuple},`.repeat(rows).slice(0, -1)}`;
}

/** A row's values. Every row of a table must have the columns of the first, in the same order. */
function valuesOf(table: string, columns: readonly string[], row: object): Value[] {
  const own = Object.keys(row);
  if (!isSame(own, columns))
    throw new TypeError(`a row of ${table} has other columns than the first: ${own.join(", ")}`);
  return Object.values(row) as Value[];
}

/** A loop, since this is asked for every row there is. */
function isSame(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length) return false;
  for (let at = 0; at < left.length; at += 1) if (left[at] !== right[at]) return false;
  return true;
}

/** Adds an entity's rows to what is collected of each table. */
export function collect(into: Map<string, object[]>, tables: TableRows): void {
  for (const [table, rows] of Object.entries(tables)) {
    const collected = into.get(table);
    if (collected === undefined) into.set(table, [...rows]);
    else for (const row of rows) collected.push(row);
  }
}
