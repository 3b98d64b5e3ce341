import { pipeline, Transform } from "node:stream";
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

/** Who listens while a file is read. What `onText` throws ends the reading. */
export interface Listeners {
  /** Hears each chunk as it is stored. */
  readonly onStored?: (chunk: Buffer) => void;
  /** Hears each chunk unpacked, before it is parsed. */
  readonly onText?: (chunk: Buffer) => void;
}

/**
 * The rows of a file, streamed. Empty lines are passed over. Throws an `ImportError` with the line where
 * the file stops being CSV.
 */
export async function* readRows(
  file: SourceFile,
  { onStored, onText }: Listeners = {},
): AsyncGenerator<FileRow, void, void> {
  // The parser runs ahead of the loop below, and its errors are counted from where it is.
  const parsed = createLineCount();
  const given = createLineCount();
  const parser = parse({
    bom: true,
    relax_column_count: true,
    record_delimiter: ["\r\n", "\n"],
    max_record_size: MAX_ROW_BYTES,
    on_record: (cells) => {
      parsed.pass(cells);
      return cells;
    },
  });
  const { stored, unpack } = openSource(file);
  if (onStored !== undefined) stored.on("data", onStored);
  const heard = onText === undefined ? [] : [hearing(onText)];
  // An error of any stage, or leaving the loop early, ends all of them; the loop below hears of it.
  pipeline([stored, ...unpack, ...heard, parser], () => undefined);
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      const line = given.next();
      const lastLine = given.pass(cells);
      if (cells.length > 1 || cells[0] !== "") yield { line, lastLine, cells };
    }
  } catch (error) {
    throw rowError(error, parsed.next());
  }
}

/** Passes chunks on to the parser once a listener has let them pass. */
function hearing(onText: (chunk: Buffer) => void): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      try {
        onText(chunk);
        done(null, chunk);
      } catch (error) {
        done(error as Error);
      }
    },
  });
}

/**
 * Counts lines by the line feeds of the cells: the parser itself counts a CRLF inside quotes twice, and
 * its number would not be the one that an editor shows.
 */
function createLineCount() {
  let next = 1;
  return {
    /** The line on which the next row begins. */
    next: () => next,
    /** Steps over a row and answers the line on which it ends. */
    pass(cells: readonly string[]): number {
      for (const cell of cells) next += breaksIn(cell);
      next += 1;
      return next - 1;
    },
  };
}

function breaksIn(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf("\n"); at !== -1; at = cell.indexOf("\n", at + 1)) count += 1;
  return count;
}

function rowError(thrown: unknown, line: number): ImportError {
  if (thrown instanceof ImportError) return thrown;
  const problem = PROBLEMS[codeOf(thrown) ?? ""];
  return problem === undefined ? fileError(thrown) : lineError(line, problem, thrown);
}
