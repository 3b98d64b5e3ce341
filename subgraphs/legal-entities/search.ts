import type { Knex } from "knex";
import { withoutClassified } from "../../kit/authorization/classifiedEntities.ts";
import { type Page } from "../../kit/connection/connection.ts";
import { inOrder } from "../../kit/connection/inOrder.ts";
import { afterPosition, pageOf } from "../../kit/connection/pagesByEntity.ts";
import type { Order, Orders, PageRequest } from "../../kit/connection/pageRequest.ts";
import type { Database, Dialect } from "../../kit/database/database.ts";
import type { TextCondition } from "../../kit/textIndex/textIndex.ts";
import type { KnownClassified } from "../../policy/classifiedEntities.ts";
import { ENTITY_COLUMNS, ENTITY_IN_SHORT } from "./entityColumns.ts";
import type { LegalEntityRow } from "./rows.ts";
import { legalEntityText } from "./textSearch.ts";

/** Put in quotes once: knex would do so for each column of each search. */
const selected = (columns: readonly string[]): string =>
  columns.map((column) => `\`row\`.\`${column}\``).join(", ");

const WHOLE = selected(ENTITY_COLUMNS);
const IN_SHORT = selected(ENTITY_IN_SHORT);

/** The closed list of sort orders of the search. */
export const searchOrders = {
  RECORDED: { column: "id", direction: "asc" },
  ESTABLISHED_DESC: { column: "established_on", direction: "desc" },
  ESTABLISHED_ASC: { column: "established_on", direction: "asc" },
  CAPITAL_DESC: { column: "capital_amount", direction: "desc" },
  CAPITAL_ASC: { column: "capital_amount", direction: "asc" },
} as const satisfies Orders;

/** What the search filters by, checked and in the database's units. */
export interface SearchConditions {
  readonly texts: readonly TextCondition[];
  readonly equals: Readonly<Record<string, string>>;
  /** A prefix of the entity type code (CA16). */
  readonly typePrefix?: string;
  readonly establishedFrom?: string;
  readonly establishedTo?: string;
  readonly capitalFrom?: number;
  readonly capitalTo?: number;
}

/** Totals are counted up to here; beyond, the exact figure costs more than it tells. */
export const COUNT_LIMIT = 100_000;

/** Up to this many matches are sorted; more are common enough to be met along the order's own index. */
const SORTABLE_MATCHES = 2_000;

/** The comprehensive search (综合查询, F125): every path starts from an index. Classified entities are looked up, not found by a search,
 * even where an enterprise is one itself: so much as an exception would cost the totals their index. */
export function legalEntitySearch({ knex, reads, dialect }: Database, known: KnownClassified) {
  const text = legalEntityText(dialect);

  async function page(
    conditions: SearchConditions,
    request: PageRequest,
  ): Promise<Page<LegalEntityRow>> {
    const query = await pageQuery(conditions, request.order);
    const idColumn = query.byText ? text.idColumn : "row.id";
    if (request.order.column === "id") {
      if (request.after !== undefined) void query.rows.where(idColumn, ">", request.after.id);
      void query.rows.orderBy(idColumn, "asc");
    } else {
      void afterPosition(query.rows, request.order, request.after, "row");
      void inOrder(query.rows, request.order, "row");
    }
    const rows = await reads.found<LegalEntityRow>(
      query.rows
        .select(knex.raw(request.isShort === true ? IN_SHORT : WHOLE))
        .limit(request.first + 1),
    );
    return pageOf(rows, request.first);
  }

  /** By the text index or a filter's where that narrows; along the order's index where matches are everywhere. */
  async function pageQuery(
    conditions: SearchConditions,
    order: Order,
  ): Promise<{ rows: Knex.QueryBuilder; byText: boolean }> {
    const { texts } = conditions;
    const byText = texts.length > 0 && (order.column === "id" || (await isSortable(texts)));
    const isWide = !byText && (texts.length > 0 || (await matchesAreMany(conditions, order)));
    const table = isWide ? along(knex, dialect, order) : { row: "legal_entity" };
    const rows = byText ? text.matching(knex, texts) : knex(table);
    if (!byText) void containing(rows, texts);
    if (order.column === "capital_amount") void rows.where("row.capital_currency", "CNY");
    if (order.column === "capital_amount") void rows.whereNotNull("row.capital_amount");
    return { rows: withoutClassified(knex, filtered(rows, conditions), "row.id", known), byText };
  }

  async function isSortable(texts: readonly TextCondition[]): Promise<boolean> {
    const beyond = await reads.found(
      text
        .matching(knex, texts)
        .select(knex.raw(`${text.idColumn} as id`))
        .offset(SORTABLE_MATCHES)
        .limit(1),
    );
    return beyond.length === 0;
  }

  /** Whether the database would rather sort a large part of the table: it does not know that a page is wanted. */
  async function matchesAreMany(conditions: SearchConditions, order: Order): Promise<boolean> {
    if (!mayNeedSorting(conditions, order)) return false;
    const beyond = await reads.found(
      filtered(knex({ row: "legal_entity" }), conditions)
        .select("row.id")
        .offset(SORTABLE_MATCHES)
        .limit(1),
    );
    return beyond.length > 0;
  }

  async function count(conditions: SearchConditions, order: Order): Promise<number> {
    const { texts } = conditions;
    const rows = texts.length > 0 ? text.matching(knex, texts) : knex({ row: "legal_entity" });
    if (order.column === "capital_amount") {
      void rows.where("row.capital_currency", "CNY").whereNotNull("row.capital_amount");
    }
    void withoutClassified(knex, filtered(rows, conditions), "row.id", known)
      .select(knex.raw("1 as one"))
      .limit(COUNT_LIMIT);
    const [total] = await reads.found<{ total: number }>(
      knex.from(rows.as("matches")).count({ total: "*" }),
    );
    return total?.total ?? 0;
  }

  return { page, count };
}

/** An index on an equality and the id gives pages by id; every other filter gives rows in its own order. */
function mayNeedSorting(conditions: SearchConditions, order: Order): boolean {
  const { texts: _texts, equals, ...ranges } = conditions;
  const hasEquality = Object.keys(equals).length > 0;
  return order.column === "id"
    ? !hasEquality && Object.keys(ranges).length > 0
    : hasEquality || Object.keys(ranges).length > 0;
}

/** The table, read along the index of an order. */
function along(knex: Knex, dialect: Dialect, { column }: Order): Knex.Raw {
  if (column === "id") {
    const primary =
      dialect === "sqlite" ? "indexed by sqlite_autoindex_legal_entity_1" : "force index (primary)";
    return knex.raw(`legal_entity as ?? ${primary}`, ["row"]);
  }
  const force = dialect === "sqlite" ? "indexed by ??" : "force index (??)";
  return knex.raw(`legal_entity as ?? ${force}`, ["row", ORDER_INDEXES[column] ?? ""]);
}

/** Indexes by the column that they sort by, as the migration names them. */
const ORDER_INDEXES: Readonly<Record<string, string>> = {
  established_on: "legal_entity_established_on_id_index",
  capital_amount: "legal_entity_capital_index",
};

function containing(query: Knex.QueryBuilder, texts: readonly TextCondition[]): Knex.QueryBuilder {
  for (const { field, fragments } of texts) {
    for (const fragment of fragments)
      void query.where(`row.${field}_search`, "like", `%${fragment}%`);
  }
  return query;
}

function filtered(query: Knex.QueryBuilder, conditions: SearchConditions): Knex.QueryBuilder {
  for (const [column, value] of Object.entries(conditions.equals))
    void query.where(`row.${column}`, value);
  const { typePrefix, establishedFrom, establishedTo, capitalFrom, capitalTo } = conditions;
  if (typePrefix !== undefined) {
    // A range instead of LIKE: SQLite's LIKE ignores case and so would not use the index.
    void query
      .where("row.type_code", ">=", typePrefix)
      .where("row.type_code", "<", `${typePrefix}~`);
  }
  if (establishedFrom !== undefined) void query.where("row.established_on", ">=", establishedFrom);
  if (establishedTo !== undefined) void query.where("row.established_on", "<=", establishedTo);
  if (capitalFrom !== undefined || capitalTo !== undefined)
    void query.where("row.capital_currency", "CNY");
  if (capitalFrom !== undefined) void query.where("row.capital_amount", ">=", capitalFrom);
  if (capitalTo !== undefined) void query.where("row.capital_amount", "<=", capitalTo);
  return query;
}
