import type { OwnedRecords } from "../../kit/connection/ownedRecords.ts";
import type { WholeTable } from "../../kit/connection/wholeTable.ts";

/** A row whose `details` is a JSON object; its keys are the columns that the fields of its kind read. */
export type Stored<Row> = Row & { readonly details: string };

const NO_DETAILS = "{}";

/** The row itself where there are none; columns of the table stand before keys of the same name. */
export function withDetailsBeside<Row extends object>(stored: Stored<Row>): Row {
  if (stored.details === NO_DETAILS) return stored;
  return { ...(JSON.parse(stored.details) as object), ...(stored as Row) };
}

/** Records of entities, with their details beside their columns. */
export function withDetails<Row extends object>(
  records: OwnedRecords<Stored<Row>>,
): OwnedRecords<Row> {
  return {
    async pages(owners, request) {
      const pages = await records.pages(owners, request);
      return pages.map((page) => ({ ...page, rows: page.rows.map(withDetailsBeside) }));
    },
    counts: records.counts,
  };
}

/** The same of a list that belongs to no entity. */
export function tableWithDetails<Row extends object>(
  table: WholeTable<Stored<Row>>,
): WholeTable<Row> {
  return {
    async page(request) {
      const page = await table.page(request);
      return { ...page, rows: page.rows.map(withDetailsBeside) };
    },
    count: table.count,
  };
}
