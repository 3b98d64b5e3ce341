import type { Knex } from "knex";
import type { Dialect } from "../database/database.ts";
import { inOrder } from "./inOrder.ts";
import type { Order } from "./pageRequest.ts";

/** The records of which each owner's first are wanted. */
export interface EachOwner {
  readonly table: string;
  readonly ownerColumn: string;
  readonly columns: readonly string[];
  readonly order: Order;
  readonly limit: number;
  /** The records of whatever owner that are wanted at all, in no order. */
  matching(): Knex.QueryBuilder;
  /** Whether they are put together of several tables, and so are none of the table's own. */
  readonly isJoined?: boolean;
}

/**
 * The first records of each of some owners, by one statement: one owner after the other, each in the order.
 *
 * A single owner reads its index and stops. Of several, SQLite does so for each and then reads the records whole, at
 * half of what ranking them costs; MariaDB, which has no statement for it, ranks them.
 */
export function firstOfEach(
  knex: Knex,
  dialect: Dialect,
  owners: readonly never[],
  each: EachOwner,
): Knex.QueryBuilder {
  if (owners.length === 1) return ofOne(owners, each);
  return dialect === "sqlite" && each.isJoined !== true
    ? ofEachInTurn(knex, owners, each)
    : ranked(knex, owners, each);
}

function ofOne(
  owners: readonly never[],
  { ownerColumn, columns, order, limit, matching }: EachOwner,
): Knex.QueryBuilder {
  const found = matching().whereIn(ownerColumn, owners).select(columns);
  return inOrder(found, order).limit(limit);
}

/** `cross join` and `+`, so that the owners are gone through, and records are then read by their ids alone. */
function ofEachInTurn(
  knex: Knex,
  owners: readonly never[],
  { table, ownerColumn, columns, order, limit, matching }: EachOwner,
): Knex.QueryBuilder {
  const first = inOrder(
    matching().where(ownerColumn, knex.ref("asked.value")).select("id"),
    order,
  ).limit(limit);
  const records = knex
    .from(knex.raw(`(${owners.map(() => "?").join(", ")}) as asked`, [...owners]))
    .joinRaw("cross join ?? as record", [table])
    .whereIn("record.id", first)
    .whereRaw("+?? = ??", [`record.${ownerColumn}`, "asked.value"])
    .select(columns.map((column) => `record.${column}`));
  return inOrder(records.orderBy(`record.${ownerColumn}`), order, "record");
}

function ranked(
  knex: Knex,
  owners: readonly never[],
  { ownerColumn, columns, order: { column, direction }, limit, matching }: EachOwner,
): Knex.QueryBuilder {
  const numbered = matching()
    .whereIn(ownerColumn, owners)
    .select(
      ...columns,
      knex.raw(
        `row_number() over (partition by ?? order by ?? ${direction}, ?? ${direction}) as page_row`,
        [ownerColumn, column, "id"],
      ),
    );
  return knex
    .from(numbered.as("ranked"))
    .where("page_row", "<=", limit)
    .orderBy([ownerColumn, "page_row"]);
}

/** The rows of each owner, which stand together: lists of their size, without growing any. */
export function rowsByOwner<Row extends object>(
  rows: readonly Row[],
  ownerColumn: string,
): Map<unknown, Row[]> {
  const byOwner = new Map<unknown, Row[]>();
  let from = 0;
  for (let at = 1; at <= rows.length; at += 1) {
    const owner = ownerOf(rows[from], ownerColumn);
    if (at < rows.length && ownerOf(rows[at], ownerColumn) === owner) continue;
    byOwner.set(owner, rows.slice(from, at));
    from = at;
  }
  return byOwner;
}

function ownerOf(row: object | undefined, ownerColumn: string): unknown {
  return (row as Readonly<Record<string, unknown>> | undefined)?.[ownerColumn];
}
