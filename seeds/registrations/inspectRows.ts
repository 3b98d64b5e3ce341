import { createHash } from "node:crypto";
import { ImportError } from "./importError.ts";
import { readRows } from "./readRows.ts";
import type { SourceFile } from "./sourceFile.ts";
import { createTextCheck } from "./textCheck.ts";

/** A file that has been read through once: whole, UTF-8, CSV to its end, and with a header that is known. */
export interface InspectedRows<Columns> extends SourceFile {
  /** SHA-256 of the bytes as stored, hexadecimal: what tells that a file is the same again. */
  readonly digest: string;
  readonly columns: Columns;
  /** How many rows follow the header. */
  readonly rows: number;
}

/** Reads a file through before anything is written; `columnsOf` reads its header. Throws an `ImportError`. */
export async function inspectRows<Columns>(
  file: SourceFile,
  columnsOf: (header: readonly string[], line: number) => Columns,
  onBytes: (bytes: number) => void = () => undefined,
): Promise<InspectedRows<Columns>> {
  const hash = createHash("sha256");
  const text = createTextCheck();
  let columns: Columns | undefined;
  let rows = 0;
  const onStored = (chunk: Buffer): void => {
    hash.update(chunk);
    onBytes(chunk.length);
  };
  const listeners = { onStored, onText: text.check, onEnd: text.finish };
  for await (const { line, cells } of readRows(file, listeners)) {
    if (columns === undefined) columns = columnsOf(cells, line);
    else rows += 1;
  }
  if (columns === undefined) throw new ImportError("is empty");
  return { ...file, digest: hash.digest("hex"), columns, rows };
}
