import type { Knex } from "knex";
import { storedInstant } from "../clock.ts";
import { insertRows } from "../database/insertRows.ts";
import type { RecordRow, SubmittedColumns } from "./readRow.ts";

/** A record as it stood, and as it stands from now on. */
export interface Correction<Row> {
  readonly before: Row;
  readonly after: Row;
}

/**
 * What stood before a correction is kept whole, and its row makes room: what stands now takes its place under the
 * same id.
 */
export async function keepVersions<Row extends RecordRow & SubmittedColumns>(
  transaction: Knex.Transaction,
  table: string,
  corrections: readonly Correction<Row>[],
  now: Date,
): Promise<void> {
  if (corrections.length === 0) return;
  const supersededAt = storedInstant(now);
  await insertRows(
    transaction,
    `${table}_version`,
    corrections.map(({ before }) => ({
      record_id: before.id,
      entity_id: before.entity_id,
      version: before.version,
      authority_code: before.authority_code,
      row_digest: before.row_digest,
      superseded_at: supersededAt,
      content: JSON.stringify(before),
    })),
  );
  await transaction(table)
    .whereIn(
      "id",
      corrections.map(({ before }) => before.id),
    )
    .delete();
}
