import type { Knex } from "knex";
import { departmentByCode } from "../../policy/departments/index.ts";
import { type Clock, todayBy } from "../clock.ts";
import { rowsIn } from "../database/rowsIn.ts";
import type { IngestKind, SubmittedInput } from "./ingestKind.ts";
import { isRead, type RecordRow } from "./readRow.ts";
import { type RecordedRow, recordRows } from "./recordRows.ts";
import type { RowError } from "./rowError.ts";

interface WaitingRow {
  readonly id: number;
  readonly authority_code: string;
  readonly source_system: string;
  readonly edition_code: string;
  readonly content: string;
}

/**
 * Lets the rows of a kind join that waited for some entities, in the order in which they came. Answers how many
 * they were.
 */
export async function joinWaiting<Input extends SubmittedInput, Row extends RecordRow>(
  transaction: Knex.Transaction,
  kind: IngestKind<Input, Row>,
  codes: readonly string[],
  clock: Clock,
): Promise<number> {
  const rows = `${kind.table}_batch_row`;
  const waiting = await rowsIn<WaitingRow>(transaction, {
    text: `select ${rows}.id, ${rows}.authority_code, ${rows}.source_system, ${rows}.content, ${kind.table}_batch.edition_code from ${rows} join ${kind.table}_batch on ${kind.table}_batch.id = ${rows}.batch_id where ${rows}.subject_uscc in {keys} and ${rows}.status_code = 'QUEUED' order by ${rows}.id`,
    keys: codes,
  });
  for (const row of waiting) await join(transaction, kind, row, clock);
  return waiting.length;
}

/** One by one: a row that waits is the exception, and a later one corrects an earlier. */
async function join<Input extends SubmittedInput, Row extends RecordRow>(
  transaction: Knex.Transaction,
  kind: IngestKind<Input, Row>,
  { id, authority_code: authority, source_system: sourceSystem, ...waiting }: WaitingRow,
  clock: Clock,
): Promise<void> {
  const department = departmentByCode(authority);
  if (department === undefined) throw new TypeError(`${authority}, of row ${id}, is no department`);
  const row = JSON.parse(waiting.content) as Input;
  const by = { department, sourceSystem, today: todayBy(clock) };
  const read = kind.readRow(row, by, waiting.edition_code);
  const rows = isRead(read) ? [read] : [];
  const origin = { authority, sourceSystem };
  const [joined] = await recordRows(transaction, kind, origin, rows, clock.now());
  const errors = isRead(read) ? errorsOf(joined) : read;
  const made = joined?.settlement.kind === "corrected" ? "CORRECTED" : "ACCEPTED";
  await transaction(`${kind.table}_batch_row`)
    .where({ id })
    .update({
      status_code: errors.length > 0 ? "REJECTED" : made,
      record_id: joined?.record?.id ?? null,
      errors: JSON.stringify(errors),
    });
}

function errorsOf<Row extends RecordRow>(
  joined: RecordedRow<Row> | undefined,
): readonly RowError[] {
  return joined?.settlement.kind === "rejected" ? joined.settlement.errors : [];
}
