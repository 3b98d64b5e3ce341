import type { Knex } from "knex";
import { insertRows } from "../database/insertRows.ts";
import type { Outcome } from "./outcomes.ts";
import type { RecordRow } from "./readRow.ts";

/**
 * Keeps by which row of a batch each version came that the batch made. The row itself is not kept again: its digest
 * is the record's, and so is all that it said but what no column holds.
 */
export async function keepSubmissions(
  transaction: Knex.Transaction,
  table: string,
  batch: number,
  outcomes: readonly Outcome<RecordRow>[],
): Promise<void> {
  const rows = outcomes.flatMap(({ index, row, record }) =>
    record === null
      ? []
      : [
          {
            record_id: record.id,
            version: record.version,
            batch_id: batch,
            row_index: index,
            besides: row?.besides ?? null,
          },
        ],
  );
  await insertRows(transaction, `${table}_submission`, rows);
}
