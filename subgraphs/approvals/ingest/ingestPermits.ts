import { createHash } from "node:crypto";
import type { Knex } from "knex";
import type { Acting } from "../../../kit/authorization/acting.ts";
import { type Clock, storedInstant, todayBy } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { insertRows } from "../../../kit/database/insertRows.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { NOT_AUTHORITATIVE_SOURCE, actError } from "../../../kit/errors/actErrors.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { departmentByCode } from "../../../policy/departments/index.ts";
import type { IngestPermitsInput, PermitRowInput } from "../resolvers.generated.ts";
import type {
  PermitIngestReportRow,
  PermitRow,
  PermitRowReportRow,
  PermitRowStatusCode,
} from "../rows.ts";
import { readPermitRow, type ReadRow } from "./readPermitRow.ts";
import { type RecordedRow, recordPermits } from "./recordPermits.ts";
import type { RowError } from "./rowError.ts";

/** The most rows of one batch; a file of more is sent in several. */
export const MAX_ROWS = 1_000;

const SOURCE_SYSTEM = /^[A-Z0-9][A-Z0-9._-]{1,31}$/u;

/** How systems are named. */
export const SOURCE_SYSTEM_RULE =
  "must be 2 to 32 of A-Z, 0-9, full stop, underscore and hyphen, such as FDA-PERMITS";

/** Whether a text can name a system. */
export function isSourceSystem(text: string): boolean {
  return SOURCE_SYSTEM.test(text);
}

/** A batch, who submits it, and when. */
export interface Submitted {
  readonly input: IngestPermitsInput;
  readonly acting: Acting;
  readonly clock: Clock;
}

/** A row on its way: where it stood, and what became of it. */
interface Outcome {
  readonly index: number;
  readonly status: PermitRowStatusCode;
  readonly permit: PermitRow | null;
  readonly errors: readonly RowError[];
  readonly row: ReadRow | undefined;
  /** Whether it is kept: a row that changes nothing is counted only. */
  readonly isKept: boolean;
}

/** Takes in a batch of permits: every row is accounted for, and the same batch again changes nothing. */
export async function ingestPermits(
  database: Database,
  submitted: Submitted,
): Promise<PermitIngestReportRow> {
  const ingest = permitBatch(submitted);
  return writeTransaction(database, ingest);
}

/**
 * Reads a batch, and answers what takes it in by a transaction of `writeTransaction`, which may do more besides:
 * so what is sent by file is judged as what is sent by mutation.
 */
export function permitBatch({
  input,
  acting,
  clock,
}: Submitted): (transaction: Knex.Transaction) => Promise<PermitIngestReportRow> {
  const department = departmentByCode(acting.department);
  if (department === undefined)
    throw actError(
      NOT_AUTHORITATIVE_SOURCE,
      "只有部门可以报送行政许可 · Only departments submit permits.",
    );
  assertBatch(input);
  const now = clock.now();
  const { sourceSystem, rows } = input;
  const by = { department, sourceSystem, today: todayBy(clock) };
  const readings = rows.map((row) => readPermitRow(row, by));
  const origin = { authority: department.code, sourceSystem };
  return async (transaction) => {
    const read = readings.filter((reading) => "told" in reading);
    const recorded = await recordPermits(transaction, origin, read, now);
    const outcomes = outcomesOf(readings, recorded);
    const batch = await insertBatch(transaction, { input, acting, now });
    await keepRows(transaction, { input, acting, now, batch, outcomes });
    return { batch, rows: outcomes.map(reportOf) };
  };
}

function assertBatch({ sourceSystem, rows }: IngestPermitsInput): void {
  if (rows.length < 1 || rows.length > MAX_ROWS)
    throw badUserInput("input.rows", `must hold 1 to ${MAX_ROWS} rows, got ${rows.length}`);
  if (!isSourceSystem(sourceSystem)) throw badUserInput("input.sourceSystem", SOURCE_SYSTEM_RULE);
}

function outcomesOf(
  readings: readonly (ReadRow | readonly RowError[])[],
  recorded: readonly RecordedRow[],
): readonly Outcome[] {
  let next = 0;
  return readings.map((reading, index) => {
    const base = { index, permit: null, errors: [], row: undefined, isKept: true };
    if (!("told" in reading)) return { ...base, status: "REJECTED", errors: reading };
    const { settlement, permit } = recorded[next] ?? {
      settlement: { kind: "unchanged" } as const,
      permit: null,
    };
    next += 1;
    const read = { ...base, row: reading, permit };
    switch (settlement.kind) {
      case "accepted":
        return { ...read, status: "ACCEPTED" };
      case "corrected":
        return { ...read, status: "CORRECTED" };
      case "unchanged":
        return { ...read, status: "UNCHANGED", isKept: false };
      case "queued":
        return { ...read, status: "QUEUED", isKept: settlement.isNew };
      default:
        return { ...read, status: "REJECTED", errors: settlement.errors };
    }
  });
}

function reportOf({ index, status, permit, errors }: Outcome): PermitRowReportRow {
  return { index, status, permit, errors };
}

interface Received extends Omit<Submitted, "clock"> {
  readonly now: Date;
}

async function insertBatch(
  transaction: Knex.Transaction,
  { input, acting, now }: Received,
): Promise<number> {
  const [id] = await transaction("permit_batch").insert({
    department_code: acting.department,
    officer_key: acting.officer ?? null,
    purpose_code: acting.purpose ?? null,
    basis: acting.basis ?? null,
    source_system: input.sourceSystem,
    edition_code: input.edition,
    row_count: input.rows.length,
    received_at: storedInstant(now),
  });
  if (id === undefined) throw new TypeError("a batch was not given an id");
  return id;
}

interface Kept extends Received {
  readonly batch: number;
  readonly outcomes: readonly Outcome[];
}

/** Keeps what changed something, waits, or was rejected; what was rejected before is not kept twice. */
async function keepRows(
  transaction: Knex.Transaction,
  { input, acting, now, batch, outcomes }: Kept,
): Promise<void> {
  const kept = outcomes
    .filter(({ isKept }) => isKept)
    .map((outcome) => ({ outcome, content: contentOf(input.rows[outcome.index]) }));
  const origin = { authority_code: acting.department, source_system: input.sourceSystem };
  const receivedAt = storedInstant(now);
  const rows = kept.map(({ outcome: { index, status, row, permit, errors }, content }) => ({
    batch_id: batch,
    row_index: index,
    status_code: status,
    ...origin,
    document_number: row?.told.document_number ?? writtenNumber(input.rows[index]),
    holder_uscc: row?.holderUscc ?? null,
    row_digest: row?.digest ?? digestOf(content),
    permit_id: permit?.id ?? null,
    content,
    errors: JSON.stringify(errors),
    received_at: receivedAt,
  }));
  const rejected = rows.filter(({ status_code: status }) => status === "REJECTED");
  const before: string[] =
    rejected.length === 0
      ? []
      : await transaction("permit_batch_row")
          .whereIn(
            "row_digest",
            rejected.map(({ row_digest: digest }) => digest),
          )
          .where({ ...origin, status_code: "REJECTED" })
          .pluck("row_digest");
  const known = new Set(before);
  await insertRows(
    transaction,
    "permit_batch_row",
    rows.filter((row) => row.status_code !== "REJECTED" || !known.has(row.row_digest)),
  );
}

/** As it was submitted. */
function contentOf(row: PermitRowInput | undefined): string {
  return JSON.stringify(row ?? {});
}

function digestOf(content: string): string {
  return createHash("sha256").update(content).digest("hex");
}

/** The number that a row which could not be read was written with, as far as there is room for it. */
function writtenNumber(row: PermitRowInput | undefined): string | null {
  return row?.documentNumber?.slice(0, 128) ?? null;
}
