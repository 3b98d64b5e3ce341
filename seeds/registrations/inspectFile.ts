import { createHash } from "node:crypto";
import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type ColumnOrder, columnOrder } from "./columns.ts";
import { fileError, ImportError } from "./importError.ts";
import { readRows } from "./readRows.ts";
import { openSource, type SourceFile, sourceFile } from "./sourceFile.ts";
import { createTextCheck } from "./textCheck.ts";

/** A file that has been read through once: whole, UTF-8, and with the right header. */
export interface InspectedFile extends SourceFile {
  /** SHA-256 of the bytes as stored, hexadecimal: what tells that a file is the same again. */
  readonly digest: string;
  readonly columns: ColumnOrder;
}

/**
 * Reads a file through before anything is written, so that a truncated archive, a wrong encoding or a
 * wrong header leaves the database as it was. Throws an `ImportError`.
 */
export async function inspectFile(path: string): Promise<InspectedFile> {
  const file = sourceFile(path);
  const digest = await readThrough(file);
  for await (const { line, cells } of readRows(file)) {
    return { ...file, digest, columns: columnOrder(cells, line) };
  }
  throw new ImportError("is empty");
}

async function readThrough(file: SourceFile): Promise<string> {
  const { stored, unpack } = openSource(file);
  const hash = createHash("sha256");
  const text = createTextCheck();
  stored.on("data", (chunk: Buffer) => hash.update(chunk));
  const check = new Writable({
    write: (chunk: Buffer, _encoding, done) => done(faultOf(() => text.check(chunk))),
    final: (done) => done(faultOf(text.finish)),
  });
  try {
    await pipeline([stored, ...unpack, check]);
  } catch (error) {
    throw error instanceof ImportError ? error : fileError(error);
  }
  return hash.digest("hex");
}

function faultOf(check: () => void): ImportError | null {
  try {
    check();
    return null;
  } catch (error) {
    if (error instanceof ImportError) return error;
    throw error;
  }
}
