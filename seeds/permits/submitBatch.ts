import type { Clock } from "../../kit/clock.ts";
import type { Database } from "../../kit/database/database.ts";
import { insertRows } from "../../kit/database/insertRows.ts";
import { writeTransaction } from "../../kit/database/writeTransaction.ts";
import { permitBatch } from "../../subgraphs/approvals/ingest/ingestPermits.ts";
import type { PermitIngestReportRow } from "../../subgraphs/approvals/rows.ts";
import type { Edition, RowProblem } from "./edition.ts";
import { advance, type Counts, type FileRun, type SubmittedFile } from "./fileRun.ts";
import { isRow, type PermitFileRow } from "./fileRows.ts";

/** Columns that no edition has. */
const BESIDES: Readonly<Record<string, string>> = { item: "ITEM", version: "VERSION" };

interface Rejection {
  readonly line: number;
  readonly problems: readonly RowProblem[];
}

/**
 * Submits some rows as the mutation does, in one transaction with how far the file is: a process that dies
 * anywhere leaves all of them or nothing.
 */
export async function submitBatch(
  database: Database,
  { file, department, sourceSystem }: SubmittedFile,
  { run, rows, clock }: { run: FileRun; rows: readonly PermitFileRow[]; clock: Clock },
): Promise<FileRun> {
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
  const ingest = sound.length === 0 ? undefined : permitBatch({ input, acting, clock });
  const committedLine = rows.at(-1)?.lastLine ?? run.committedLine;
  const counts = await writeTransaction(database, async (transaction) => {
    const submitted = await ingest?.(transaction);
    const report = submitted?.rows ?? [];
    if (submitted !== undefined)
      await transaction("permit_batch").where({ id: submitted.batch }).update({ file_id: run.id });
    const rejections = [
      ...rows.flatMap(({ line, upgraded }) =>
        isRow(upgraded) ? [] : [{ line, problems: upgraded }],
      ),
      ...rejectionsOf(edition, sound, report),
    ];
    await insertRows(
      transaction,
      "permit_file_rejection",
      rejections.map(({ line, problems }) => ({
        file_id: run.id,
        line,
        errors: JSON.stringify(problems),
      })),
    );
    const counted = countsOf(run.counts, report, rejections.length);
    await advance(transaction, run, { committedLine, counts: counted });
    return counted;
  });
  return { ...run, committedLine, counts };
}

/** What was told by fields of the input, told by columns of the file. */
function rejectionsOf(
  { columnOf }: Edition,
  sound: readonly { readonly line: number }[],
  report: PermitIngestReportRow["rows"],
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

function countsOf(
  before: Counts,
  report: PermitIngestReportRow["rows"],
  rejections: number,
): Counts {
  const counted = (status: string): number => report.filter((row) => row.status === status).length;
  return {
    accepted: before.accepted + counted("ACCEPTED"),
    corrected: before.corrected + counted("CORRECTED"),
    unchanged: before.unchanged + counted("UNCHANGED"),
    queued: before.queued + counted("QUEUED"),
    rejected: before.rejected + rejections,
  };
}
