import { codeOf, firstLine } from "../../kit/database/databaseError.ts";

/** A file or run that cannot go on. The message is one line that says where and what to do. */
export class ImportError extends Error {
  readonly code = "IMPORT";

  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "ImportError";
  }
}

/** The error of one line of a file, with the line's number first, from 1. */
export function lineError(line: number, problem: string, cause?: unknown): ImportError {
  return new ImportError(`line ${line}: ${problem}`, cause);
}

const FILE_PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: "does not exist",
  EISDIR: "is a directory, not a file",
  EACCES: "may not be read by this user",
  Z_BUF_ERROR: "is a gzip file that ends too early; fetch it again",
  Z_DATA_ERROR: "is a damaged gzip file; fetch it again",
};

/** What is wrong with a file, from what Node threw when it was opened, read or unpacked. */
export function fileError(thrown: unknown): ImportError {
  const problem = FILE_PROBLEMS[codeOf(thrown) ?? ""];
  return new ImportError(problem ?? `cannot be read: ${firstLine(thrown)}`, thrown);
}
