import { type RecordSubset, withinSubset } from "../authorization/recordSubset.ts";
import type { Database } from "../database/database.ts";
import type { Page } from "./connection.ts";
import {
  countsByEntity,
  type EntityTable,
  type NamedTable,
  namedTable,
  type Narrowing,
  pagesByEntity,
} from "./pagesByEntity.ts";
import type { Conditions, PageRequest } from "./pageRequest.ts";

/** Records that belong to entities, read in sets: a page and a count per owner. */
export interface OwnedRecords<Row> {
  pages(owners: readonly number[], request: PageRequest): Promise<Page<Row>[]>;
  counts(owners: readonly number[], where: Conditions): Promise<number[]>;
  /** The columns of a record that is read short; left out where all are always read whole. */
  readonly short?: readonly string[] | undefined;
}

/** The records of a view that a reader gets: the view names the category of each. */
export function ownedSubset<Row>(
  database: Database,
  name: string,
  subset: RecordSubset,
): OwnedRecords<Row> {
  return ownedRecords<Row>(database, name, "entity_id", {
    name: `within ${JSON.stringify(subset)}`,
    narrowed: (_knex, query) => withinSubset(query, subset),
  });
}

/** The records of one table, whose owner is named by `ownerColumn`, or those that the narrowing leaves. */
export function ownedRecords<Row>(
  database: Database,
  name: string,
  ownerColumn = "entity_id",
  narrowing?: Narrowing,
): OwnedRecords<Row> {
  return recordsOf(database, { name, ownerColumn, narrowing });
}

/** The records of one table, of which these columns are enough for most who list them. */
export function recordsInShort<Row extends { readonly id: number; readonly entity_id: number }>(
  database: Database,
  name: string,
  columns: readonly ColumnOf<Row>[],
): OwnedRecords<Row> {
  const short = ["id", "entity_id", ...columns];
  return recordsOf(database, { name, ownerColumn: "entity_id", short });
}

/** A column of a row, or of one of several kinds that a row may be of. */
type ColumnOf<Row> = Row extends unknown ? keyof Row & string : never;

/** Some columns of the records of one table, for those who tell of many records and little of each. */
export function ownedColumns<Row extends { readonly id: number; readonly entity_id: number }>(
  database: Database,
  name: string,
  columns: readonly (keyof Row & string)[],
): OwnedRecords<Row> {
  const read = ["id", "entity_id", ...columns];
  return recordsOf(database, { name, ownerColumn: "entity_id", columns: read });
}

function recordsOf<Row>(database: Database, entityTable: EntityTable): OwnedRecords<Row> {
  // Named when first asked: some lists are made anew for each request, and few of them are asked.
  let named: NamedTable | undefined;
  const table = (): NamedTable => (named ??= namedTable(entityTable));
  return {
    pages: (owners, request) => pagesByEntity<Row>(database, table(), owners, request),
    counts: (owners, where) => countsByEntity(database, table(), owners, where),
    short: entityTable.short,
  };
}
