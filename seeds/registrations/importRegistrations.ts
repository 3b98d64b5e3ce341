import type { Database } from "../../kit/database/database.ts";
import { codeOf, firstLine } from "../../kit/database/databaseError.ts";
import { prepareForBulk } from "../write/bulk.ts";
import { batchesOf } from "./batches.ts";
import { ImportError } from "./importError.ts";
import { finishRun, type ImportRun, openRun } from "./importRun.ts";
import type { InspectedFile } from "./inspectFile.ts";
import { createJudge, type JudgedRow } from "./judgeRow.ts";
import { quarantinedLines } from "./quarantineRows.ts";
import { readRows } from "./readRows.ts";
import { equationOf, type ImportReport, importReport } from "./report.ts";
import { createBatchWriter } from "./writeBatch.ts";

/** What to import, and where. */
export interface ImportRequest {
  /** The legal-entity database, migrated. */
  readonly database: Database;
  /** A file that was read through, so that a malformed one changes nothing. */
  readonly file: InspectedFile;
  /** When the work on the file began, for the report. */
  readonly begun: Date;
  readonly rowsPerBatch?: number;
  /** Hears how many of the file's rows the register holds. */
  readonly onCommitted?: (rows: number) => void;
}

/** Few enough to be done again after an interruption; with fewer, SQLite writes its indexes more often. */
const ROWS_PER_BATCH = 5_000;

/**
 * Imports a registration file into the register. Run again after it was killed, it goes on from the last
 * batch committed; run again after it finished, it finds everything unchanged. Throws an `ImportError`.
 */
export async function importRegistrations(request: ImportRequest): Promise<ImportReport> {
  const { database, file, begun } = request;
  const run = await openRun(database.knex, file, storedInstant(begun));
  const rowsBefore = run.tally.read;
  await prepareForBulk(database);
  await importRows(request, run);
  const finished = new Date();
  await finish(database, run, storedInstant(finished));
  const effort = {
    finishedAt: storedInstant(finished),
    seconds: (finished.getTime() - begun.getTime()) / 1_000,
    rows: run.tally.read - rowsBefore,
  };
  const quarantined = await quarantinedLines(database.knex, file.digest);
  return importReport(run, database.label, effort, quarantined);
}

async function importRows(
  { database, rowsPerBatch = ROWS_PER_BATCH, onCommitted }: ImportRequest,
  run: ImportRun,
): Promise<void> {
  const writeBatch = createBatchWriter(database, run);
  for await (const batch of batchesOf(rowsToImport(run), rowsPerBatch)) {
    try {
      await writeBatch(batch);
    } catch (error) {
      throw stopped(error, run);
    }
    onCommitted?.(run.tally.read);
  }
}

/** The rows after the line that is committed; those before it are judged too, for the sake of duplicates. */
async function* rowsToImport(run: ImportRun): AsyncGenerator<JudgedRow, void, void> {
  const { file, resumedAfterLine, startedAt } = run;
  const judgeRow = createJudge(file, dayInShanghai(startedAt));
  let isHeader = true;
  for await (const row of readRows(file)) {
    if (isHeader) {
      isHeader = false;
      continue;
    }
    const judged = judgeRow(row);
    if (row.line > resumedAfterLine) yield judged;
  }
}

async function finish(database: Database, run: ImportRun, finishedAt: string): Promise<void> {
  equationOf(run.tally);
  if (run.tally.read !== run.file.rows)
    throw new ImportError(
      `changed while it was imported: ${run.file.rows} rows at first, then ${run.tally.read}`,
    );
  await finishRun(database.knex, run, finishedAt);
  // Without statistics SQLite picks an index by guess.
  if (database.dialect === "sqlite") await database.knex.raw("analyze");
}

/** An error of the database, in one line that says what is kept and what to do. */
function stopped(error: unknown, { committedLine }: ImportRun): unknown {
  if (error instanceof ImportError || codeOf(error) === undefined) return error;
  return new ImportError(
    `stopped after line ${committedLine}, up to which all is kept: ${databaseProblem(error)}; run the same command again to go on from there`,
    error,
  );
}

/** knex puts the whole statement, thousands of values long, before what the database said. */
function databaseProblem(error: unknown): string {
  const { sqlMessage } = error as { sqlMessage?: string };
  return sqlMessage ?? firstLine(error).split(" - ").at(-1) ?? "";
}

/** UTC as the databases keep it. */
function storedInstant(instant: Date): string {
  return instant.toISOString().slice(0, 19).replace("T", " ");
}

const SHANGHAI_AHEAD_MILLISECONDS = 8 * 3_600_000;

function dayInShanghai(stored: string): string {
  const instant = Date.parse(`${stored.replace(" ", "T")}Z`);
  return new Date(instant + SHANGHAI_AHEAD_MILLISECONDS).toISOString().slice(0, 10);
}
