import { setImmediate as pause } from "node:timers/promises";
import type { Knex } from "knex";
import { departmentByCode } from "../../policy/departments/index.ts";
import type { Acting } from "../authorization/acting.ts";
import { type Clock, todayBy } from "../clock.ts";
import { NOT_AUTHORITATIVE_SOURCE, actError } from "../errors/actErrors.ts";
import { badUserInput } from "../errors/badUserInput.ts";
import type { Batch } from "./batch.ts";
import { insertBatch, keepRows } from "./batchRows.ts";
import type { IngestKind, SubmittedInput } from "./ingestKind.ts";
import { type Outcome, outcomesOf, type RowStatusCode } from "./outcomes.ts";
import { isRead, type Reading, type RecordRow } from "./readRow.ts";
import { recordRows } from "./recordRows.ts";
import type { RowError } from "./rowError.ts";
import { keepSubmissions } from "./submissions.ts";

/** The most rows of one batch; a file of more is sent in several. */
export const MAX_ROWS = 1_000;

/** Reading so many rows takes two or three milliseconds. */
const ROWS_AT_ONCE = 64;

const SOURCE_SYSTEM = /^[A-Z0-9][A-Z0-9._-]{1,31}$/u;

/** How systems are named. */
export const SOURCE_SYSTEM_RULE =
  "must be 2 to 32 of A-Z, 0-9, full stop, underscore and hyphen, such as FDA-PERMITS";

/** Whether a text can name a system. */
export function isSourceSystem(text: string): boolean {
  return SOURCE_SYSTEM.test(text);
}

/** A batch, who submits it, and when. */
export interface SubmittedBatch<Input> {
  readonly input: Batch<Input>;
  readonly acting: Acting;
  readonly clock: Clock;
}

/** How a batch is taken in. */
export interface IngestOptions {
  /** Whether rows that are rejected are listed to their department; otherwise they are told of only. */
  readonly keepsRejected?: boolean;
  /** Number of the file that the batch is part of. */
  readonly file?: number;
}

/** What came of a batch. */
export interface IngestReport<Row> {
  readonly batch: number;
  readonly rows: readonly RowReport<Row>[];
}

/** What came of a row. */
export interface RowReport<Row> {
  readonly index: number;
  readonly status: RowStatusCode;
  readonly record: Row | null;
  readonly errors: readonly RowError[];
}

/**
 * Reads a batch, and answers what takes it in by a transaction of `writeTransaction`, which may do more besides:
 * so what is sent by file is judged as what is sent by mutation. Every row is accounted for, and the same batch
 * again changes nothing. Reading a thousand rows keeps nobody waiting: it pauses for whatever else is due.
 */
export async function ingestBatch<Input extends SubmittedInput, Row extends RecordRow>(
  kind: IngestKind<Input, Row>,
  { input, acting, clock }: SubmittedBatch<Input>,
  { keepsRejected = true, file }: IngestOptions = {},
): Promise<(transaction: Knex.Transaction) => Promise<IngestReport<Row>>> {
  const department = departmentByCode(acting.department);
  if (department === undefined)
    throw actError(
      NOT_AUTHORITATIVE_SOURCE,
      `只有部门可以报送${kind.name} · Only departments submit ${kind.nameEn}.`,
    );
  assertBatch(input);
  const { sourceSystem, edition, rows } = input;
  const now = clock.now();
  const by = { department, sourceSystem, today: todayBy(clock) };
  const readings: Reading<Row>[] = [];
  for (const row of rows) {
    readings.push(kind.readRow(row, by, edition));
    if (readings.length % ROWS_AT_ONCE === 0) await pause();
  }
  const origin = { authority: department.code, sourceSystem, avoids: acting.avoids };
  return async (transaction) => {
    const received = { table: kind.table, file, input, acting, now };
    const batch = await insertBatch(transaction, received);
    const read = readings.filter(isRead);
    const recorded = await recordRows(transaction, kind, origin, read, now);
    const outcomes = outcomesOf(readings, recorded);
    const made = outcomes.filter(({ status }) => status === "ACCEPTED" || status === "CORRECTED");
    await keepSubmissions(transaction, kind.table, batch, made);
    const kept = outcomes.filter(
      ({ isKept, status }) => isKept && (keepsRejected || status !== "REJECTED"),
    );
    await keepRows(transaction, received, batch, kept);
    return { batch, rows: outcomes.map(reportOf) };
  };
}

function assertBatch({ sourceSystem, rows }: Batch<unknown>): void {
  if (rows.length < 1 || rows.length > MAX_ROWS)
    throw badUserInput("input.rows", `must hold 1 to ${MAX_ROWS} rows, got ${rows.length}`);
  if (!isSourceSystem(sourceSystem)) throw badUserInput("input.sourceSystem", SOURCE_SYSTEM_RULE);
}

function reportOf<Row extends RecordRow>({
  index,
  status,
  record,
  errors,
}: Outcome<Row>): RowReport<Row> {
  return { index, status, record, errors };
}
