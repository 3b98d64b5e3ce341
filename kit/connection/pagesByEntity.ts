import type { Knex } from "knex";
import type { Database } from "../database/database.ts";
import { ofLasting } from "../lasting.ts";
import type { Page } from "./connection.ts";
import { firstOfEach, rowsByOwner } from "./firstOfEach.ts";
import { inOrder } from "./inOrder.ts";
import {
  type Conditions,
  type Order,
  type PageRequest,
  signatureOfPage,
  signatureOfRows,
} from "./pageRequest.ts";
import { WholeLists } from "./wholeLists.ts";
import type { KeysetPosition } from "./cursor.ts";

/** Conditions on a query, with a name that says all of them: queries of one name are narrowed alike. */
export interface Narrowing {
  readonly name: string;
  /** Whether what is read is joined with it, or read from elsewhere than the table. */
  readonly joins?: boolean;
  narrowed(knex: Knex, query: Knex.QueryBuilder): Knex.QueryBuilder;
}

/** A table of records, each of one legal entity, as the paging statements see it. */
export interface EntityTable {
  readonly name: string;
  /** The column that names the owner. */
  readonly ownerColumn: string;
  /** What is read of each record; everything where it is left out. */
  readonly columns?: readonly string[] | undefined;
  /** What is read of each record where a short of it is enough; as much as otherwise where it is left out. */
  readonly short?: readonly string[] | undefined;
  /** Leaves out what the reader does not get. */
  readonly narrowing?: Narrowing | undefined;
}

/** A table, and what stands for all that is said of it in the names of its statements: each request has dozens. */
export interface NamedTable extends EntityTable {
  readonly statements: string;
  /** What a statement is called that reads pages. */
  readonly pageName: (request: PageRequest) => string;
  readonly lists: WholeLists;
}

/** Names what is said of a table, once. */
export function namedTable(table: EntityTable): NamedTable {
  const { name, ownerColumn, columns = [], short = [], narrowing } = table;
  const read = `${columns.join()} or ${short.join()}`;
  const statements = `${name} ${read} by ${ownerColumn} ${narrowing?.name ?? ""}`;
  const pageName = ofLasting(
    (request: PageRequest) => `page of ${statements} ${signatureOfPage(request)}`,
  );
  return { ...table, statements, pageName, lists: new WholeLists() };
}

/**
 * One page per owner, in the owners' order, by one statement however many owners there are, or by two where their lists
 * turn out to be long. A single owner reads its index and stops after the page; of several see `WholeLists` and
 * `firstOfEach`.
 */
export async function pagesByEntity<Row>(
  { reads, dialect }: Database,
  table: NamedTable,
  owners: readonly number[],
  request: PageRequest,
): Promise<Page<Row>[]> {
  const { ownerColumn, statements, narrowing } = table;
  const columns = columnsOf(table, request);
  const { first, order, where, after } = request;
  const isJoined = narrowing?.joins === true;
  const matching = (knex: Knex): Knex.QueryBuilder =>
    afterPosition(recordsOf(knex, table).where(where), order, after);
  const firstRows = (): Promise<object[]> =>
    reads.rows(table.pageName(request), owners, (knex, keys) =>
      firstOfEach(knex, dialect, keys, {
        table: table.name,
        ownerColumn,
        columns,
        order,
        limit: first + 1,
        isJoined,
        matching: () => matching(knex),
      }),
    );
  if (owners.length === 1) return [pageOf((await firstRows()) as Row[], first)];
  /** Those of each owner together and in the order, along the index of both. */
  const allRows = (limit: number): Promise<object[]> =>
    reads.rows(`${limit} of ${statements} ${signatureOfRows(request)}`, owners, (knex, keys) => {
      const all = matching(knex).whereIn(ownerColumn, keys).select(columns);
      return inOrder(all.orderBy(ownerColumn, order.direction), order).limit(limit);
    });
  const mayBeWhole = dialect === "sqlite" && !isJoined;
  const whole = mayBeWhole ? await table.lists.read(owners.length, allRows) : undefined;
  const byOwner = rowsByOwner(whole ?? (await firstRows()), ownerColumn);
  return owners.map((id) => pageOf((byOwner.get(id) ?? []) as Row[], first));
}

function columnsOf(
  { columns = ["*"], short = columns }: EntityTable,
  { isShort }: PageRequest,
): readonly string[] {
  return isShort === true ? short : columns;
}

/** How many records each owner has, in the owners' order, by one statement. */
export async function countsByEntity(
  { reads }: Database,
  table: NamedTable,
  owners: readonly number[],
  where: Conditions,
): Promise<number[]> {
  const name = `count of ${table.statements} ${JSON.stringify(where)}`;
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

/** Cuts the one row too many that tells whether a next page exists. */
export function pageOf<Row>(rows: readonly Row[], first: number): Page<Row> {
  return rows.length > first
    ? { rows: rows.slice(0, first), hasNextPage: true }
    : { rows, hasNextPage: false };
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

function recordsOf(knex: Knex, { name, narrowing }: EntityTable): Knex.QueryBuilder {
  return narrowing === undefined ? knex(name) : narrowing.narrowed(knex, knex(name));
}
