import { type Clock, systemClock } from "../../kit/clock.ts";
import type { Database } from "../../kit/database/database.ts";
import { codeOf, firstLine } from "../../kit/database/databaseError.ts";
import type { SubmittedInput } from "../../kit/ingest/ingestKind.ts";
import type { RecordRow } from "../../kit/ingest/readRow.ts";
import { ImportError } from "../registrations/importError.ts";
import { prepareForBulk } from "../write/bulk.ts";
import { fileBatches, fileRows } from "./fileRows.ts";
import { type FileRun, finishFileRun, openFileRun, rowsOf, type SubmittedFile } from "./fileRun.ts";
import type { SubmissionTrail } from "./submissionTrail.ts";
import { readBatch, type WrittenBatch } from "./readBatch.ts";

/** How to import. */
export interface ImportOptions {
  readonly clock?: Clock;
  /** Hears how many rows of the file are accounted for. */
  readonly onCommitted?: (rows: number) => void;
  /** Told before anything is done, and what came of each batch. */
  readonly trail?: SubmissionTrail;
  /** Asked for an end between two batches. */
  readonly signal?: AbortSignal;
}

/** A file that is imported to its end, and what this process found of it. */
export interface ImportedFile {
  readonly run: FileRun;
  /** The line after which this process went on; 0 where it began. */
  readonly resumedAfterLine: number;
  /** Whether it had been imported before, and nothing was left to do. */
  readonly wasFinished: boolean;
}

/**
 * Imports a file of records. Run again after it was killed, it goes on from the last batch committed; run again
 * after it finished, it does nothing: a file that corrects itself further down would otherwise take its
 * corrections back, and make them anew. Throws an `ImportError`.
 */
export async function importFile<Input extends SubmittedInput, Row extends RecordRow>(
  database: Database,
  submitted: SubmittedFile<Input, Row>,
  options: ImportOptions = {},
): Promise<ImportedFile> {
  const { kind, file, settings } = submitted;
  const { clock = systemClock, trail, onCommitted, signal } = options;
  let run = await openFileRun(database.knex, submitted, clock.now());
  const resumedAfterLine = run.committedLine;
  if (run.isFinished) return { run, resumedAfterLine, wasFinished: true };
  await trail?.begun();
  await prepareForBulk(database);
  const { id } = run;
  let telling: Promise<void> = Promise.resolve();
  let writing: Promise<WrittenBatch> | undefined;

  /** Waits for the batch that is being written, and tells the trail of it while the next one is. */
  async function settle(): Promise<void> {
    if (writing === undefined) return;
    const written = await orStopped(run, writing);
    run = written.run;
    await orStopped(run, telling);
    telling = quietly(trail?.answered(written.entities) ?? Promise.resolve());
    onCommitted?.(rowsOf(run));
  }

  const rest = fileRows(file, settings, run.committedLine);
  for await (const rows of fileBatches(rest, kind.subjectOf)) {
    // The next batch is read while the database is busy with the last.
    const write = await readBatch(database, submitted, id, rows, clock);
    await settle();
    if (signal?.aborted === true) throw stopped(run, "it was asked to stop");
    writing = quietly(write(run));
  }
  await settle();
  await orStopped(run, telling);
  if (rowsOf(run) !== file.rows)
    throw new ImportError(
      `changed while it was imported: ${file.rows} rows at first, then ${rowsOf(run)}`,
    );
  await finishFileRun(database.knex, run, clock.now());
  return { run, resumedAfterLine, wasFinished: false };
}

/** What becomes of it is asked later; until then, a failure is nobody's surprise. */
function quietly<Result>(work: Promise<Result>): Promise<Result> {
  work.catch(() => undefined);
  return work;
}

/** What a database does, or how far the file is that it fails. */
async function orStopped<Result>(run: FileRun, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof ImportError || codeOf(error) === undefined) throw error;
    throw stopped(run, problemOf(error), error);
  }
}

function stopped({ committedLine }: FileRun, why: string, cause?: unknown): ImportError {
  return new ImportError(
    `stopped after line ${committedLine}, up to which all is kept: ${why}; run the same command again to go on from there`,
    cause,
  );
}

/** knex puts the whole statement, thousands of values long, before what the database said. */
function problemOf(error: unknown): string {
  const { sqlMessage } = error as { sqlMessage?: string };
  return sqlMessage ?? firstLine(error).split(" - ").at(-1) ?? "";
}
