import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Knex } from "knex";
import Papa from "papaparse";
import type { InspectedRows } from "../registrations/inspectRows.ts";
import { readRows } from "../registrations/readRows.ts";
import { type FileColumns, OF_REJECTED } from "./columns.ts";
import type { RowProblem } from "./edition.ts";
import type { FileRun } from "./fileRun.ts";

/** A line of a file that was rejected, and why. */
export interface RejectedLine {
  readonly line: number;
  readonly problems: readonly RowProblem[];
}

/** Spreadsheets know by it that a file is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

const LINES_AT_A_TIME = 1_000;

/** The rejected lines of a file after a line, in their order. */
export async function rejectedLines(
  knex: Knex,
  { table, id }: FileRun,
  afterLine: number,
  limit: number,
): Promise<RejectedLine[]> {
  const rows: { line: number; errors: string }[] = await knex(`${table}_rejection`)
    .where({ file_id: id })
    .where("line", ">", afterLine)
    .orderBy("line")
    .limit(limit);
  return rows.map(({ line, errors }) => ({ line, problems: JSON.parse(errors) as RowProblem[] }));
}

/** A problem in one line, by the column of the file. */
export function told({ column, code, message }: RowProblem): string {
  return column === "" ? `${code}: ${message}` : `${column} ${code}: ${message}`;
}

/** Writes the rejected rows as they stood, with their lines and reasons, to be corrected and sent again. */
export async function writeRejected(
  path: string,
  knex: Knex,
  file: InspectedRows<FileColumns<unknown>>,
  run: FileRun,
): Promise<void> {
  await pipeline(Readable.from(rejectedCsv(knex, file, run)), createWriteStream(path));
}

/** The file is read once more: what was rejected is not kept a second time. */
async function* rejectedCsv(
  knex: Knex,
  file: InspectedRows<FileColumns<unknown>>,
  run: FileRun,
): AsyncGenerator<string, void, void> {
  const kept = file.columns.header.filter((name) => !isOfRejected(name));
  yield `${BYTE_ORDER_MARK}${csvLine([...OF_REJECTED, ...kept])}`;
  let lines = await rejectedLines(knex, run, 0, LINES_AT_A_TIME);
  for await (const { line, cells } of readRows(file)) {
    const [next] = lines;
    if (next === undefined) return;
    if (next.line !== line) continue;
    const own = cells.filter((_, at) => !isOfRejected(file.columns.header[at]));
    yield csvLine([String(line), next.problems.map(told).join("；"), ...own]);
    lines = lines.slice(1);
    if (lines.length === 0) lines = await rejectedLines(knex, run, line, LINES_AT_A_TIME);
  }
}

function isOfRejected(name: string | undefined): boolean {
  return OF_REJECTED.some((one) => one === name);
}

function csvLine(cells: readonly string[]): string {
  return `${Papa.unparse([[...cells]])}\r\n`;
}
