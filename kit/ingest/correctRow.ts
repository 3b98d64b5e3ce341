import type { Knex } from "knex";
import type { Acting } from "../authorization/acting.ts";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";
import { writeTransaction } from "../database/writeTransaction.ts";
import { STALE_STATE, actError } from "../errors/actErrors.ts";
import { badUserInput } from "../errors/badUserInput.ts";
import { contentOf } from "./batchRows.ts";
import { ingestBatch, type IngestReport } from "./ingestBatch.ts";
import type { IngestKind, SubmittedInput } from "./ingestKind.ts";
import { digestOf, type RecordRow } from "./readRow.ts";

/** The correction of a row that was rejected. */
export interface SubmittedCorrection<Input> {
  readonly input: {
    /** Id of the rejected row. */
    readonly rejectedRow: string;
    readonly row: Input;
  };
  readonly acting: Acting;
  readonly clock: Clock;
}

interface RejectedRow {
  readonly id: number;
  readonly status_code: "REJECTED" | "SETTLED";
  readonly source_system: string;
  readonly edition_code: string;
  readonly record_id: number | null;
  readonly settled_by_batch: number | null;
  readonly settled_digest: string | null;
}

/**
 * Submits again what was rejected, corrected, as a batch of its own, and settles the rejected row with it. Where
 * the correction is rejected as well, that is told and the row is still to be corrected. The same correction again
 * changes nothing; another one of a row that is settled is `STALE_STATE`.
 */
export async function correctRow<Input extends SubmittedInput, Row extends RecordRow>(
  database: Database,
  kind: IngestKind<Input, Row>,
  { input, acting, clock }: SubmittedCorrection<Input>,
): Promise<IngestReport<Row>> {
  const digest = digestOf(contentOf(input.row));
  return writeTransaction(database, async (transaction) => {
    const rejected = await rejectedRow(transaction, kind.table, input.rejectedRow, acting);
    if (rejected.status_code === "SETTLED")
      return settledBefore<Row>(transaction, kind.table, rejected, digest);
    const { source_system: sourceSystem, edition_code: edition } = rejected;
    const batch = { sourceSystem, edition, rows: [input.row] };
    const ingest = await ingestBatch(
      kind,
      { input: batch, acting, clock },
      { keepsRejected: false },
    );
    const report = await ingest(transaction);
    const [row] = report.rows;
    if (row !== undefined && row.status !== "REJECTED")
      await transaction(`${kind.table}_batch_row`)
        .where({ id: rejected.id })
        .update({
          status_code: "SETTLED",
          record_id: row.record?.id ?? null,
          settled_by_batch: report.batch,
          settled_digest: digest,
        });
    return report;
  });
}

/** A rejected row of one's own; whether another department has one of that number, nobody is told. */
async function rejectedRow(
  transaction: Knex.Transaction,
  table: string,
  id: string,
  { department }: Acting,
): Promise<RejectedRow> {
  const row: RejectedRow | undefined = /^\d{1,15}$/u.test(id)
    ? await transaction(`${table}_batch_row`)
        .join(`${table}_batch`, `${table}_batch.id`, `${table}_batch_row.batch_id`)
        .where({ [`${table}_batch_row.id`]: Number(id), authority_code: department })
        .whereIn("status_code", ["REJECTED", "SETTLED"])
        .select(`${table}_batch_row.*`, `${table}_batch.edition_code`)
        .first()
    : undefined;
  if (row === undefined)
    throw badUserInput(
      "input.rejectedRow",
      "is no rejected row of your department; take its id from the list of rejected rows",
    );
  return row;
}

async function settledBefore<Row extends RecordRow>(
  transaction: Knex.Transaction,
  table: string,
  { id, record_id: recordId, settled_by_batch: batch, settled_digest: settled }: RejectedRow,
  digest: string,
): Promise<IngestReport<Row>> {
  if (settled !== digest || batch === null)
    throw actError(
      STALE_STATE,
      `退回的第 ${id} 条已另行更正 · Rejected row ${id} has been corrected with other content; a further correction is submitted as a row of its own.`,
    );
  const record: Row | undefined =
    recordId === null ? undefined : await transaction(table).where({ id: recordId }).first();
  return { batch, rows: [{ index: 0, status: "UNCHANGED", record: record ?? null, errors: [] }] };
}
