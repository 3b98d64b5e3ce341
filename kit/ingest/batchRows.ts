import type { Knex } from "knex";
import type { Acting } from "../authorization/acting.ts";
import { storedInstant } from "../clock.ts";
import { insertRows } from "../database/insertRows.ts";
import { rowsIn } from "../database/rowsIn.ts";
import type { Batch } from "./batch.ts";
import type { SubmittedInput } from "./ingestKind.ts";
import type { Outcome } from "./outcomes.ts";
import { digestOf, type RecordRow } from "./readRow.ts";

/** A batch that was received, by the table of its records. */
export interface Received {
  readonly table: string;
  /** Number of the file that it is part of. */
  readonly file: number | undefined;
  readonly input: Batch<SubmittedInput>;
  readonly acting: Acting;
  readonly now: Date;
}

/** Records that a batch was received, and answers its number. */
export async function insertBatch(
  transaction: Knex.Transaction,
  { table, file, input, acting, now }: Received,
): Promise<number> {
  const [id] = await transaction(`${table}_batch`).insert({
    department_code: acting.department,
    officer_key: acting.officer ?? null,
    purpose_code: acting.purpose ?? null,
    basis: acting.basis ?? null,
    source_system: input.sourceSystem,
    edition_code: input.edition,
    row_count: input.rows.length,
    received_at: storedInstant(now),
    file_id: file ?? null,
  });
  if (id === undefined) throw new TypeError("a batch was not given an id");
  return id;
}

/** Keeps rows that wait or were rejected, whole; what was rejected before is not kept twice. */
export async function keepRows(
  transaction: Knex.Transaction,
  { table, input, acting, now }: Received,
  batch: number,
  outcomes: readonly Outcome<RecordRow>[],
): Promise<void> {
  const receivedAt = storedInstant(now);
  const rows = outcomes.map(({ index, status, row, errors }) => {
    const submitted = input.rows[index];
    const content = contentOf(submitted);
    return {
      batch_id: batch,
      row_index: index,
      status_code: status,
      authority_code: acting.department,
      source_system: input.sourceSystem,
      document_number: row?.documentNumber ?? writtenNumber(submitted),
      subject_uscc: row?.subjectUscc ?? null,
      row_digest: row?.digest ?? digestOf(content),
      content,
      errors: JSON.stringify(errors),
      received_at: receivedAt,
    };
  });
  const rejected = rows.filter(({ status_code: status }) => status === "REJECTED");
  const before = await rowsIn<{ row_digest: string }>(transaction, {
    text: `select row_digest from ${table}_batch_row where row_digest in {keys} and authority_code = ? and source_system = ? and status_code in ('REJECTED', 'SETTLED')`,
    keys: rejected.map(({ row_digest: digest }) => digest),
    values: [acting.department, input.sourceSystem],
  });
  const known = new Set(before.map(({ row_digest: digest }) => digest));
  await insertRows(
    transaction,
    `${table}_batch_row`,
    rows.filter((row) => row.status_code !== "REJECTED" || !known.has(row.row_digest)),
  );
}

/** As it was submitted. */
export function contentOf(row: SubmittedInput | undefined): string {
  return JSON.stringify(row ?? {});
}

/** The number that a row which could not be read was written with, as far as there is room for it. */
function writtenNumber(row: SubmittedInput | undefined): string | null {
  return row?.documentNumber?.slice(0, 128) ?? null;
}
