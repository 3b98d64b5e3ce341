import type { OwnedRecords } from "../connection/ownedRecords.ts";
import type { Page } from "../connection/connection.ts";
import type { Conditions, PageRequest } from "../connection/pageRequest.ts";
import { countLoader, type OwnerLoader, pageLoader } from "./pageLoader.ts";

/** The loaders of one list: its pages, and its counts, which are asked only when selected. */
export interface ListLoader<Row> {
  readonly pages: OwnerLoader<PageRequest, Page<Row>>;
  readonly counts: OwnerLoader<Conditions, number>;
}

/** Batches the pages and counts of one list within a request. */
export function listLoader<Row>(records: OwnedRecords<Row>): ListLoader<Row> {
  return { pages: pageLoader<Row>(records.pages), counts: countLoader(records.counts) };
}
