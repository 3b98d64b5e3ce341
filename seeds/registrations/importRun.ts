import type { Knex } from "knex";
import type { RegistrationImportRow } from "../../subgraphs/legal-entities/rows.ts";
import { ImportError } from "./importError.ts";
import type { InspectedFile } from "./inspectFile.ts";
import { emptyTally, type Tally } from "./tally.ts";

const TABLE = "registration_import";

/** One import of one file: a new one, or one that stopped half-way and goes on. */
export interface ImportRun {
  readonly id: number;
  readonly file: InspectedFile;
  /** UTC, `YYYY-MM-DD HH:MM:SS`. */
  readonly startedAt: string;
  /** The line up to which an earlier process got; 0 where the import is new. */
  readonly resumedAfterLine: number;
  /** The line up to which the register holds the file. */
  committedLine: number;
  readonly tally: Tally;
}

/** Goes on with the unfinished import of the same file, told by its digest, or records a new one. */
export async function openRun(
  knex: Knex,
  file: InspectedFile,
  startedAt: string,
): Promise<ImportRun> {
  const unfinished: RegistrationImportRow | undefined = await knex(TABLE)
    .where({ file_digest: file.digest, finished_at: null })
    .orderBy("id", "desc")
    .first();
  if (unfinished !== undefined) return resumed(unfinished, file);
  const tally = emptyTally();
  const [id = 0]: number[] = await knex(TABLE).insert({
    file_name: file.name,
    file_digest: file.digest,
    started_at: startedAt,
    ...columnsOf(tally),
  });
  return { id, file, startedAt, resumedAfterLine: 0, committedLine: 0, tally };
}

/**
 * Moves an import on to a line. First statement of each batch: it takes the lock by which two processes
 * write one after the other, and stops the one that does not know of the other.
 */
export async function claimLines(
  transaction: Knex,
  { id, committedLine }: ImportRun,
  lastLine: number,
): Promise<void> {
  const claimed = await transaction(TABLE)
    .where({ id, committed_line: committedLine, finished_at: null })
    .update({ committed_line: lastLine });
  if (claimed !== 1)
    throw new ImportError(
      "is being imported by another process; let it finish, then run this again",
    );
}

/** Records the counts of an import, in the transaction of the rows counted. */
export async function recordTally(transaction: Knex, { id, tally }: ImportRun): Promise<void> {
  await transaction(TABLE).where({ id }).update(columnsOf(tally));
}

/** Records that a file is imported to its end. */
export async function finishRun(knex: Knex, { id }: ImportRun, finishedAt: string): Promise<void> {
  await knex(TABLE).where({ id }).update({ finished_at: finishedAt });
}

function columnsOf({ read, outcomes, corrections, notes }: Tally) {
  return { rows_read: read, ...outcomes, findings: JSON.stringify({ corrections, notes }) };
}

function resumed(row: RegistrationImportRow, file: InspectedFile): ImportRun {
  const { imported, corrected, unchanged, quarantined } = row;
  const findings = JSON.parse(row.findings) as Pick<Tally, "corrections" | "notes">;
  return {
    id: row.id,
    file,
    startedAt: row.started_at,
    resumedAfterLine: row.committed_line,
    committedLine: row.committed_line,
    tally: {
      read: row.rows_read,
      outcomes: { imported, corrected, unchanged, quarantined },
      ...findings,
    },
  };
}
