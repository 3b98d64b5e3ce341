import { pipeline, type Readable } from "node:stream";
import { createCsvParser, type FileRow } from "./csvParser.ts";
import { fileError, ImportError } from "./importError.ts";
import { openSource, type SourceFile } from "./sourceFile.ts";

/** Who listens while a file is read. What `onText` throws ends the reading. */
export interface Listeners {
  /** Hears each chunk as it is stored. */
  readonly onStored?: (chunk: Buffer) => void;
  /** Hears each chunk unpacked, before it is parsed. */
  readonly onText?: (chunk: Buffer) => void;
  /** Hears that all is unpacked, before the last row is parsed. */
  readonly onEnd?: () => void;
}

/**
 * The rows of a file, streamed. Throws an `ImportError` where the file cannot be read or unpacked, or is
 * no CSV.
 */
export async function* readRows(
  file: SourceFile,
  { onStored, onText, onEnd }: Listeners = {},
): AsyncGenerator<FileRow, void, void> {
  const parser = createCsvParser();
  // Drops a byte order mark; a character that the end of a chunk breaks off waits for the next one.
  const decoder = new TextDecoder();
  try {
    for await (const chunk of openText(file, onStored)) {
      onText?.(chunk);
      yield* parser.push(decoder.decode(chunk, { stream: true }));
    }
    onEnd?.();
    yield* parser.push(decoder.decode(), true);
  } catch (error) {
    throw error instanceof ImportError ? error : fileError(error);
  }
}

/** The bytes of the text; an error of reading or unpacking reaches whoever iterates, and leaving closes all. */
function openText(file: SourceFile, onStored: Listeners["onStored"]): AsyncIterable<Buffer> {
  const { stored, unpack } = openSource(file);
  if (onStored !== undefined) stored.on("data", onStored);
  if (unpack === undefined) return stored as Readable & AsyncIterable<Buffer>;
  return pipeline(stored, unpack, () => undefined);
}
