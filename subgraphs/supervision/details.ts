import type { Page } from "../../kit/connection/connection.ts";
import type { OwnedRecords } from "../../kit/connection/ownedRecords.ts";
import type { WholeTable } from "../../kit/connection/wholeTable.ts";

/**
 * A row whose `details` is a JSON object; its keys are the columns that the fields of its kind read. Of a record that is
 * read short it is not there.
 */
export type Stored<Row> = Row & { readonly details?: string };

const NO_DETAILS = "{}";

/**
 * The row itself, which gets its details; columns of the table stand before keys of the same name. A row spread into
 * another costs forty times as much, and there are hundreds in an answer.
 */
export function withDetailsBeside<Row extends object>(stored: Stored<Row>): Row {
  if (stored.details === undefined || stored.details === NO_DETAILS) return stored;
  const details = JSON.parse(stored.details) as Record<string, unknown>;
  const row: Record<string, unknown> = stored;
  for (const key of Object.keys(details)) if (!(key in row)) row[key] = details[key];
  return stored;
}

function pageWithDetails<Row extends object>({ rows, hasNextPage }: Page<Stored<Row>>): Page<Row> {
  return { rows: rows.map(withDetailsBeside), hasNextPage };
}

/** Records of entities, with their details beside their columns. */
export function withDetails<Row extends object>(
  records: OwnedRecords<Stored<Row>>,
): OwnedRecords<Row> {
  return {
    async pages(owners, request) {
      const pages = await records.pages(owners, request);
      return pages.map(pageWithDetails);
    },
    counts: records.counts,
    short: records.short,
  };
}

/** The same of a list that belongs to no entity. */
export function tableWithDetails<Row extends object>(
  table: WholeTable<Stored<Row>>,
): WholeTable<Row> {
  return {
    async page(request) {
      return pageWithDetails(await table.page(request));
    },
    count: table.count,
  };
}
