import { closeSync, createReadStream, openSync, readSync, statSync } from "node:fs";
import { basename } from "node:path";
import type { Readable } from "node:stream";
import { createGunzip, type Gunzip } from "node:zlib";
import { fileError, ImportError } from "./importError.ts";

const CHUNK_BYTES = 256 * 1024;

/** A file to import, known to be a regular file that is not empty. */
export interface SourceFile {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  /** Told by the first two bytes (RFC 1952), not by the name. */
  readonly isGzip: boolean;
}

/** Looks at a file without reading it through. Throws an `ImportError`. */
export function sourceFile(path: string): SourceFile {
  try {
    const status = statSync(path);
    if (status.isDirectory()) throw new ImportError("is a directory, not a file");
    if (!status.isFile()) throw new ImportError("is not a regular file");
    if (status.size === 0) throw new ImportError("is empty");
    return { path, name: basename(path), bytes: status.size, isGzip: startsAsGzip(path) };
  } catch (error) {
    throw error instanceof ImportError ? error : fileError(error);
  }
}

/** The file's bytes as stored, and the stage that unpacks them, where there is one. */
export function openSource(file: SourceFile): { stored: Readable; unpack: Gunzip | undefined } {
  const stored = createReadStream(file.path, { highWaterMark: CHUNK_BYTES });
  return { stored, unpack: file.isGzip ? createGunzip({ chunkSize: CHUNK_BYTES }) : undefined };
}

function startsAsGzip(path: string): boolean {
  const descriptor = openSync(path, "r");
  try {
    const start = Buffer.alloc(2);
    readSync(descriptor, start, 0, 2, 0);
    return start.readUInt16BE(0) === 0x1f_8b;
  } finally {
    closeSync(descriptor);
  }
}
