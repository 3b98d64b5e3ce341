import type { Knex } from "knex";
import type { ListingReportRow, ListingRow } from "../rows.ts";
import { listingState } from "./listingWorkflow.ts";

/** What came of an act on a listing, as it is in the transaction. */
export async function listingReport(knex: Knex.Transaction, id: number): Promise<ListingReportRow> {
  const listing = await knex<ListingRow>("listing").where({ id }).first();
  if (listing === undefined) throw new TypeError(`there is no listing ${id}`);
  return { listing, state: listingState(listing), version: listing.version };
}
