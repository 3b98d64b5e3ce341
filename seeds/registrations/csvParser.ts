import Papa from "papaparse";
import { lineError } from "./importError.ts";

/** A row of a file as it stands there, header and faulty rows included. */
export interface FileRow {
  /** Line on which the row begins, from 1, as an editor counts. */
  readonly line: number;
  /** Line on which it ends: another one where a quoted cell holds line breaks. */
  readonly lastLine: number;
  readonly cells: readonly string[];
}

/** Longest row in bytes. What is longer fits no text column (65,535 bytes in MySQL) and is no row. */
export const MAX_ROW_BYTES = 65_000;

const TOO_LONG = `the row that begins here is longer than ${MAX_ROW_BYTES} bytes, or its quotes are not closed`;

const PROBLEMS: Readonly<Record<string, string>> = {
  MissingQuotes: "the quotes of the row that begins here are never closed",
  InvalidQuotes: "the quotes of the row that begins here do not match",
};

/** A CR before it is left at the end of a row and taken off below, so that a file may mix line ends. */
const LINE_END = "\n";

/**
 * Parses CSV (RFC 4180, with LF or CRLF) from text that comes in pieces. Empty lines are passed over; a
 * quote inside a cell that is not quoted is text. Throws an `ImportError` with the line on which the
 * faulty row begins.
 */
export function createCsvParser() {
  const parser = new Papa.Parser({ delimiter: ",", newline: LINE_END });
  /** The beginning of a row that the last piece broke off. */
  let rest = "";
  let line = 1;

  /** The rows that are complete once `more` has come. */
  function* push(more: string, isEnd = false): Generator<FileRow, void, void> {
    const text = rest + more;
    const { data, errors, meta } = parser.parse(text, 0, !isEnd) as Papa.ParseResult<string[]>;
    rest = text.slice(meta.cursor);
    // What is wrong with the row that is broken off may only be that it is broken off.
    const [fault] = errors;
    for (const [at, row] of data.entries()) {
      if (isTooLong(row.join(","))) throw lineError(line, TOO_LONG);
      if (at === fault?.row) throw lineError(line, PROBLEMS[fault.code] ?? fault.message);
      const cells = withoutReturn(row);
      const lastLine = line + breaksIn(cells);
      if (cells.length > 1 || cells[0] !== "") yield { line, lastLine, cells };
      line = lastLine + 1;
    }
    if (isTooLong(rest)) throw lineError(line, TOO_LONG);
  }

  return { push };
}

function withoutReturn(row: string[]): string[] {
  const last = row.at(-1) ?? "";
  return last.endsWith("\r") ? [...row.slice(0, -1), last.slice(0, -1)] : row;
}

function isTooLong(row: string): boolean {
  // A character has at most three bytes for each unit of its length.
  return row.length * 3 > MAX_ROW_BYTES && Buffer.byteLength(row) > MAX_ROW_BYTES;
}

function breaksIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells)
    for (let at = cell.indexOf("\n"); at !== -1; at = cell.indexOf("\n", at + 1)) count += 1;
  return count;
}
