import type { Knex } from "knex";
import { type RecordSubset, withinSubset } from "../authorization/recordSubset.ts";
import type { Page } from "./connection.ts";
import { countsByEntity, type Narrowed, pagesByEntity } from "./pagesByEntity.ts";
import type { Conditions, PageRequest } from "./pageRequest.ts";

/** Records that belong to entities, read in sets: a page and a count per owner. */
export interface OwnedRecords<Row> {
  pages(owners: readonly number[], request: PageRequest): Promise<Page<Row>[]>;
  counts(owners: readonly number[], where: Conditions): Promise<number[]>;
}

/** The records of a view that a reader gets: the view names the category of each. */
export function ownedSubset<Row>(
  knex: Knex,
  name: string,
  subset: RecordSubset,
): OwnedRecords<Row> {
  return ownedRecords<Row>(knex, name, "entity_id", (query) => withinSubset(query, subset));
}

/** The records of one table, whose owner is named by `ownerColumn`, or those that `narrowed` leaves. */
export function ownedRecords<Row>(
  knex: Knex,
  name: string,
  ownerColumn = "entity_id",
  narrowed?: Narrowed,
): OwnedRecords<Row> {
  const table = { name, ownerColumn, narrowed };
  return {
    pages: (owners, request) => pagesByEntity<Row>(knex, table, owners, request),
    counts: (owners, where) => countsByEntity(knex, table, owners, where),
  };
}
