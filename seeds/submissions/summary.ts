import type { Database } from "../../kit/database/database.ts";
import { OUTCOMES, rowsOf, type SubmittedFile } from "./fileRun.ts";
import type { SubmittedInput } from "../../kit/ingest/ingestKind.ts";
import type { RecordRow } from "../../kit/ingest/readRow.ts";
import type { ImportedFile } from "./importFile.ts";
import { rejectedLines, told } from "./rejectedRows.ts";

const SHOWN = 10;

/** What was done, for a person: every row of the file is in one of the counts. */
export async function summaryOf<Input extends SubmittedInput, Row extends RecordRow>(
  database: Database,
  { file, department, sourceSystem }: SubmittedFile<Input, Row>,
  imported: ImportedFile,
  seconds: number,
): Promise<string> {
  const { run, resumedAfterLine, wasFinished } = imported;
  const counts = OUTCOMES.map((outcome) => `${NAMES[outcome]} ${run.counts[outcome]}`);
  return [
    wasFinished
      ? `${file.name} was imported before for ${department.code} from ${sourceSystem}; nothing was changed.`
      : `${file.name} (${file.columns.edition.code}) is imported for ${department.code} from ${sourceSystem} into ${database.label} (${seconds.toFixed(1)} s).`,
    ...(wasFinished || resumedAfterLine === 0
      ? []
      : [`It went on after line ${resumedAfterLine}, where an earlier run had stopped.`]),
    `read ${rowsOf(run)} = ${counts.join(" + ")}`,
    ...(await rejected(database, imported)),
  ].join("\n");
}

/** Rows that are queued wait for their entity. */
const NAMES = {
  accepted: "accepted",
  corrected: "corrected",
  unchanged: "unchanged",
  queued: "waiting",
  rejected: "rejected",
} as const;

async function rejected({ knex }: Database, { run }: ImportedFile): Promise<string[]> {
  const shown = await rejectedLines(knex, run, 0, SHOWN);
  if (shown.length === 0) return [];
  const rest = run.counts.rejected - shown.length;
  return [
    "Rejected:",
    ...shown.map(({ line, problems }) => `  line ${line}: ${problems.map(told).join("; ")}`),
    ...(rest === 0 ? [] : [`  and ${rest} more`]),
    "With --rejected FILE the same command writes all of them to a file that can be corrected and sent again.",
  ];
}
