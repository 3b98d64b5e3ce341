import { pipeline } from "node:stream";
import { parse } from "csv-parse";
import { codeOf } from "../../kit/database/databaseError.ts";
import { fileError, ImportError, lineError } from "./importError.ts";
import { openSource, type SourceFile } from "./sourceFile.ts";

/** A row of the file as it stands there, header and faulty rows included. */
export interface FileRow {
  /** Line on which the row begins, from 1. */
  readonly line: number;
  /** Line on which it ends: another one where a quoted cell holds line breaks. */
  readonly lastLine: number;
  readonly cells: readonly string[];
}

/** Longest row in bytes. What is longer fits no text column (65,535 bytes in MySQL) and is no row. */
export const MAX_ROW_BYTES = 65_000;

const PROBLEMS: Readonly<Record<string, string>> = {
  CSV_MAX_RECORD_SIZE: `the row that begins here is longer than ${MAX_ROW_BYTES} bytes, or its quotes are not closed`,
  CSV_QUOTE_NOT_CLOSED: "the quotes of the row that begins here are never closed",
  CSV_INVALID_CLOSING_QUOTE: "the quotes of the row that begins here do not match",
  INVALID_OPENING_QUOTE: "a cell of the row that begins here holds a quote but is not quoted",
};

/**
 * The rows of a file, streamed; `onBytes` hears how many of its stored bytes have been read. Empty lines
 * are passed over. Throws an `ImportError` with the line where the file stops being CSV.
 */
export async function* readRows(
  file: SourceFile,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<FileRow, void, void> {
  const lines = createLineCount();
  const parser = parse({
    bom: true,
    relax_column_count: true,
    record_delimiter: ["\r\n", "\n"],
    max_record_size: MAX_ROW_BYTES,
    on_record: (cells: string[]): FileRow | null => lines.rowOf(cells),
  });
  const { stored, unpack } = openSource(file);
  if (onBytes !== undefined) stored.on("data", (chunk: Buffer) => onBytes(chunk.length));
  // An error of any stage, or leaving the loop early, ends all of them; the loop below hears of it.
  pipeline([stored, ...unpack, parser], () => undefined);
  try {
    yield* parser as AsyncIterable<FileRow>;
  } catch (error) {
    throw rowError(error, lines.next());
  }
}

/**
 * Counts lines by the line feeds of the cells: the parser itself counts a CRLF inside quotes twice, and
 * its number would not be the one that an editor shows.
 */
function createLineCount() {
  let next = 1;
  return {
    next: () => next,
    rowOf(cells: readonly string[]): FileRow | null {
      const line = next;
      for (const cell of cells) next += breaksIn(cell);
      const lastLine = next;
      next += 1;
      return cells.length === 1 && cells[0] === "" ? null : { line, lastLine, cells };
    },
  };
}

function breaksIn(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf("\n"); at !== -1; at = cell.indexOf("\n", at + 1)) count += 1;
  return count;
}

function rowError(thrown: unknown, line: number): ImportError {
  const problem = PROBLEMS[codeOf(thrown) ?? ""];
  return problem === undefined ? fileError(thrown) : lineError(line, problem, thrown);
}
