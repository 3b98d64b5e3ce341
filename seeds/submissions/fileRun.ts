import type { Knex } from "knex";
import { storedInstant } from "../../kit/clock.ts";
import type { Department } from "../../policy/departments/department.ts";
import { ImportError } from "../registrations/importError.ts";
import type { InspectedRows } from "../registrations/inspectRows.ts";
import type { SubmittedInput } from "../../kit/ingest/ingestKind.ts";
import type { IngestTotals } from "../../kit/ingest/totals.ts";
import type { RecordRow } from "../../kit/ingest/readRow.ts";
import type { FileColumns } from "./columns.ts";
import type { FileSettings } from "./edition.ts";
import type { FileKind } from "./fileKind.ts";

/** A file, who submits it, from which system, and what it cannot say of itself. */
export interface SubmittedFile<Input extends SubmittedInput, Row extends RecordRow> {
  readonly kind: FileKind<Input, Row>;
  readonly file: InspectedRows<FileColumns<Input>>;
  readonly department: Department;
  readonly sourceSystem: string;
  readonly settings: FileSettings;
}

export const OUTCOMES = ["accepted", "corrected", "unchanged", "queued", "rejected"] as const;

/** How many rows came out how. */
export type Counts = IngestTotals;

/** How far a file is. */
export interface FileRun {
  /** The table that says how far it is. */
  readonly table: string;
  readonly id: number;
  readonly committedLine: number;
  readonly isFinished: boolean;
  readonly counts: Counts;
}

interface FileRunRow extends Counts {
  readonly id: number;
  readonly committed_line: number;
  readonly finished_at: string | null;
}

/** Goes on where the same file stopped, told by its digest; or answers that it is finished; or begins it. */
export async function openFileRun<Input extends SubmittedInput, Row extends RecordRow>(
  knex: Knex,
  { kind, file, department, sourceSystem, settings }: SubmittedFile<Input, Row>,
  now: Date,
): Promise<FileRun> {
  const table = `${kind.ingest.table}_file`;
  const told = {
    department_code: department.code,
    source_system: sourceSystem,
    settings: JSON.stringify([settings.item ?? null, settings.authorityUscc ?? null]),
    file_digest: file.digest,
  };
  const known: FileRunRow | undefined = await knex(table).where(told).orderBy("id", "desc").first();
  if (known !== undefined) return runOf(table, known);
  const [id = 0]: number[] = await knex(table).insert({
    ...told,
    file_name: file.name.slice(0, 255),
    started_at: storedInstant(now),
  });
  const counts = { accepted: 0, corrected: 0, unchanged: 0, queued: 0, rejected: 0 };
  return { table, id, committedLine: 0, isFinished: false, counts };
}

/** Moves a file on to a line, in the transaction of its rows; stops the process that does not know of another. */
export async function advance(
  transaction: Knex.Transaction,
  { table, id, committedLine }: FileRun,
  { committedLine: line, counts }: Pick<FileRun, "committedLine" | "counts">,
): Promise<void> {
  const advanced = await transaction(table)
    .where({ id, committed_line: committedLine, finished_at: null })
    .update({ committed_line: line, ...counts });
  if (advanced !== 1)
    throw new ImportError(
      "is being imported by another process; let it finish, then run this again",
    );
}

/** Records that a file is imported to its end. */
export async function finishFileRun(knex: Knex, { table, id }: FileRun, now: Date): Promise<void> {
  await knex(table)
    .where({ id })
    .update({ finished_at: storedInstant(now) });
}

/** How many rows are accounted for. */
export function rowsOf({ counts }: FileRun): number {
  return OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0);
}

function runOf(table: string, row: FileRunRow): FileRun {
  const { accepted, corrected, unchanged, queued, rejected } = row;
  return {
    table,
    id: row.id,
    committedLine: row.committed_line,
    isFinished: row.finished_at !== null,
    counts: { accepted, corrected, unchanged, queued, rejected },
  };
}
