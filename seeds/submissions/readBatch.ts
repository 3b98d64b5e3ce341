import type { Clock } from "../../kit/clock.ts";
import type { Database } from "../../kit/database/database.ts";
import { insertRows } from "../../kit/database/insertRows.ts";
import { writeTransaction } from "../../kit/database/writeTransaction.ts";
import { ingestBatch, type IngestReport } from "../../kit/ingest/ingestBatch.ts";
import type { SubmittedInput } from "../../kit/ingest/ingestKind.ts";
import type { RecordRow } from "../../kit/ingest/readRow.ts";
import { totalsOf } from "../../kit/ingest/totals.ts";
import { BESIDES } from "./columns.ts";
import type { Edition, RowProblem } from "./edition.ts";
import { advance, type Counts, type FileRun, type SubmittedFile } from "./fileRun.ts";
import { isRow, type SubmittedFileRow } from "./fileRows.ts";

interface Rejection {
  readonly line: number;
  readonly problems: readonly RowProblem[];
}

/** How far a file is once a batch is written, and of which entities it wrote. */
export interface WrittenBatch {
  readonly run: FileRun;
  readonly entities: ReadonlySet<number>;
}

/** Submits rows that were read, after all that a file has committed. */
export type WriteBatch = (run: FileRun) => Promise<WrittenBatch>;

/**
 * Reads some rows, and answers what submits them as the mutation does, in one transaction with how far the file
 * is: a process that dies anywhere leaves all of them or nothing.
 */
export async function readBatch<Input extends SubmittedInput, Row extends RecordRow>(
  database: Database,
  { kind, file, department, sourceSystem }: SubmittedFile<Input, Row>,
  fileId: number,
  rows: readonly SubmittedFileRow<Input>[],
  clock: Clock,
): Promise<WriteBatch> {
  const { edition } = file.columns;
  const sound = rows.flatMap(({ line, upgraded }) =>
    isRow(upgraded) ? [{ line, row: upgraded }] : [],
  );
  const input = { sourceSystem, edition: edition.code, rows: sound.map(({ row }) => row) };
  const acting = {
    department: department.code,
    officer: undefined,
    purpose: undefined,
    basis: undefined,
  };
  const ingest =
    sound.length === 0
      ? undefined
      : await ingestBatch(kind.ingest, { input, acting, clock }, { file: fileId });
  const unsound = rows.flatMap(({ line, upgraded }) =>
    isRow(upgraded) ? [] : [{ line, problems: upgraded }],
  );
  return async (run) => {
    const committedLine = rows.at(-1)?.lastLine ?? run.committedLine;
    return writeTransaction(database, async (transaction) => {
      const report = (await ingest?.(transaction))?.rows ?? [];
      const rejections = [...unsound, ...rejectionsOf(edition, sound, report)];
      await insertRows(
        transaction,
        `${run.table}_rejection`,
        rejections.map(({ line, problems }) => ({
          file_id: run.id,
          line,
          errors: JSON.stringify(problems),
        })),
      );
      const counts = countsOf(run.counts, report, rejections.length);
      await advance(transaction, run, { committedLine, counts });
      return { run: { ...run, committedLine, counts }, entities: entitiesOf(report) };
    });
  };
}

/** What was told by fields of the input, told by columns of the file. */
function rejectionsOf(
  { columnOf }: Pick<Edition<never>, "columnOf">,
  sound: readonly { readonly line: number }[],
  report: IngestReport<RecordRow>["rows"],
): Rejection[] {
  return report.flatMap(({ index, status, errors }) => {
    const line = sound[index]?.line;
    if (status !== "REJECTED" || line === undefined) return [];
    const problems = errors.map(({ field, code, message }) => ({
      column: columnOf[field] ?? BESIDES[field] ?? field,
      code,
      message,
    }));
    return [{ line, problems }];
  });
}

/** Of whom something is not as it was. */
function entitiesOf(report: IngestReport<RecordRow>["rows"]): Set<number> {
  const entities = new Set<number>();
  for (const { status, record } of report)
    if (record !== null && status !== "UNCHANGED") entities.add(record.entity_id);
  return entities;
}

function countsOf(
  before: Counts,
  report: IngestReport<RecordRow>["rows"],
  rejections: number,
): Counts {
  const counted = totalsOf(report);
  return {
    accepted: before.accepted + counted.accepted,
    corrected: before.corrected + counted.corrected,
    unchanged: before.unchanged + counted.unchanged,
    queued: before.queued + counted.queued,
    rejected: before.rejected + rejections,
  };
}
