import type { OwnedRecords } from "../connection/ownedRecords.ts";
import { countLoader, pageLoader } from "./pageLoader.ts";

/** The loaders of one list: its pages, and its counts, which are asked only when selected. */
export interface ListLoader<Row> {
  readonly pages: ReturnType<typeof pageLoader<Row>>;
  readonly counts: ReturnType<typeof countLoader>;
}

/** Batches the pages and counts of one list within a request. */
export function listLoader<Row>(records: OwnedRecords<Row>): ListLoader<Row> {
  return { pages: pageLoader<Row>(records.pages), counts: countLoader(records.counts) };
}
