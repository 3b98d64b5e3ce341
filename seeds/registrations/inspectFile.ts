import { createHash } from "node:crypto";
import { type ColumnOrder, columnOrder } from "./columns.ts";
import { ImportError } from "./importError.ts";
import { readRows } from "./readRows.ts";
import type { SourceFile } from "./sourceFile.ts";
import { createTextCheck } from "./textCheck.ts";

/** A file that has been read through once: whole, UTF-8, CSV to its end, and with the right header. */
export interface InspectedFile extends SourceFile {
  /** SHA-256 of the bytes as stored, hexadecimal: what tells that a file is the same again. */
  readonly digest: string;
  readonly columns: ColumnOrder;
  /** How many rows follow the header. */
  readonly rows: number;
}

/**
 * Reads a file through before anything is written, so that a truncated archive, a wrong encoding, a wrong
 * header or a row that is no CSV leaves the database as it was. Throws an `ImportError`.
 */
export async function inspectFile(
  file: SourceFile,
  onBytes: (bytes: number) => void = () => undefined,
): Promise<InspectedFile> {
  const hash = createHash("sha256");
  const text = createTextCheck();
  let columns: ColumnOrder | undefined;
  let rows = 0;
  const onStored = (chunk: Buffer): void => {
    hash.update(chunk);
    onBytes(chunk.length);
  };
  const listeners = { onStored, onText: text.check, onEnd: text.finish };
  for await (const { line, cells } of readRows(file, listeners)) {
    if (columns === undefined) columns = columnOrder(cells, line);
    else rows += 1;
  }
  if (columns === undefined) throw new ImportError("is empty");
  return { ...file, digest: hash.digest("hex"), columns, rows };
}
