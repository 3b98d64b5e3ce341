import type { Knex } from "knex";
import type { Database } from "../database/database.ts";
import type { Page } from "./connection.ts";
import type { Conditions, Order, PageRequest } from "./pageRequest.ts";
import type { KeysetPosition } from "./cursor.ts";

/** Conditions on a query, with a name that says all of them: queries of one name are narrowed alike. */
export interface Narrowing {
  readonly name: string;
  narrowed(knex: Knex, query: Knex.QueryBuilder): Knex.QueryBuilder;
}

/** A table of records, each of one legal entity, as the paging statements see it. */
export interface EntityTable {
  readonly name: string;
  /** The column that names the owner. */
  readonly ownerColumn: string;
  /** Leaves out what the reader does not get. */
  readonly narrowing?: Narrowing | undefined;
}

/**
 * One page per owner, in the owners' order, by one statement however many owners there are.
 * A single owner reads its index and stops after the page; several share a window function.
 */
export async function pagesByEntity<Row>(
  { reads }: Database,
  table: EntityTable,
  owners: readonly number[],
  request: PageRequest,
): Promise<Page<Row>[]> {
  const { ownerColumn } = table;
  const limit = request.first + 1;
  const name = `page of ${nameOf(table)} ${JSON.stringify(request)}`;
  const rows = await reads.rows<Record<string, number>>(name, owners, (knex, keys) =>
    keys.length === 1
      ? inOrder(matching(knex, table, keys, request), request.order).limit(limit)
      : windowed(knex, table, keys, request).where("page_row", "<=", limit),
  );
  const byOwner = new Map<number, Row[]>(owners.map((id) => [id, []]));
  for (const row of rows) byOwner.get(row[ownerColumn] ?? -1)?.push(row as Row);
  return owners.map((id) => pageOf(byOwner.get(id) ?? [], request.first));
}

/** How many records each owner has, in the owners' order, by one statement. */
export async function countsByEntity(
  { reads }: Database,
  table: EntityTable,
  owners: readonly number[],
  where: Conditions,
): Promise<number[]> {
  const name = `count of ${nameOf(table)} ${JSON.stringify(where)}`;
  const { ownerColumn: owner } = table;
  const rows = await reads.rows<{ owner: number; total: number }>(name, owners, (knex, keys) =>
    recordsOf(knex, table)
      .select({ owner })
      .count({ total: "*" })
      .whereIn(owner, keys)
      .andWhere(where)
      .groupBy(owner),
  );
  const totals = new Map(rows.map((row) => [row.owner, row.total]));
  return owners.map((id) => totals.get(id) ?? 0);
}

function nameOf({ name, ownerColumn, narrowing }: EntityTable): string {
  return `${name} by ${ownerColumn} ${narrowing?.name ?? ""}`;
}

/** Cuts the one row too many that tells whether a next page exists. */
export function pageOf<Row>(rows: readonly Row[], first: number): Page<Row> {
  return { rows: rows.slice(0, first), hasNextPage: rows.length > first };
}

/** Orders by the sort column, ties by id. */
export function inOrder(query: Knex.QueryBuilder, order: Order, table = ""): Knex.QueryBuilder {
  const prefix = table === "" ? "" : `${table}.`;
  if (order.column !== "id") void query.orderBy(`${prefix}${order.column}`, order.direction);
  return query.orderBy(`${prefix}id`, order.direction);
}

/** Rows after a keyset position; written so that both databases read it as one index range. */
export function afterPosition(
  query: Knex.QueryBuilder,
  order: Order,
  position: KeysetPosition | undefined,
  table = "",
): Knex.QueryBuilder {
  if (position === undefined) return query;
  const prefix = table === "" ? "" : `${table}.`;
  const beyond = order.direction === "asc" ? ">" : "<";
  if (order.column === "id") return query.where(`${prefix}id`, beyond, position.id);
  return query
    .where(`${prefix}${order.column}`, `${beyond}=`, position.value)
    .where((either) =>
      either
        .where(`${prefix}${order.column}`, beyond, position.value)
        .orWhere(`${prefix}id`, beyond, position.id),
    );
}

function matching(
  knex: Knex,
  table: EntityTable,
  owners: readonly never[],
  request: PageRequest,
): Knex.QueryBuilder {
  const query = recordsOf(knex, table).whereIn(table.ownerColumn, owners).andWhere(request.where);
  return afterPosition(query, request.order, request.after);
}

function recordsOf(knex: Knex, { name, narrowing }: EntityTable): Knex.QueryBuilder {
  return narrowing === undefined ? knex(name) : narrowing.narrowed(knex, knex(name));
}

function windowed(
  knex: Knex,
  table: EntityTable,
  owners: readonly never[],
  request: PageRequest,
): Knex.QueryBuilder {
  const { column, direction } = request.order;
  const { ownerColumn } = table;
  const ranked = matching(knex, table, owners, request).select(
    "*",
    knex.raw(
      `row_number() over (partition by ?? order by ?? ${direction}, ?? ${direction}) as page_row`,
      [ownerColumn, column, "id"],
    ),
  );
  return knex.from(ranked.as("ranked")).orderBy([ownerColumn, "page_row"]);
}
