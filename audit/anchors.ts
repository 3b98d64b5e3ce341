import { existsSync, readFileSync } from "node:fs";
import { appendFile, open } from "node:fs/promises";
import type { Checkpoint } from "./checkpoint.ts";

/**
 * Checkpoints outside the database, one JSON object per line: whoever can rewrite the database cannot cut the
 * chain short without being seen, as long as this file is out of his reach.
 */
export async function appendAnchor(path: string, checkpoint: Checkpoint): Promise<void> {
  // What a loss of power cut short stays as it is: the next one begins a line of its own.
  const begin = (await endsWithinLine(path)) ? "\n" : "";
  await appendFile(path, `${begin}${anchorLine(checkpoint)}\n`, { mode: 0o600 });
}

function anchorLine({ seq, hash, signed_at, kid, signature }: Checkpoint): string {
  return JSON.stringify({ seq, hash, signed_at, kid, signature });
}

async function endsWithinLine(path: string): Promise<boolean> {
  const file = await open(path, "a+", 0o600);
  try {
    const { size } = await file.stat();
    if (size === 0) return false;
    const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
    return buffer.toString() !== "\n";
  } finally {
    await file.close();
  }
}

/** A line of the file: the checkpoint, or undefined where it is none. */
export interface AnchorLine {
  readonly line: number;
  readonly text: string;
  readonly checkpoint: Checkpoint | undefined;
}

/** Reads the anchors; none where there is no file. */
export function readAnchors(path: string): AnchorLine[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .flatMap((text, index) =>
      text === "" ? [] : [{ line: index + 1, text, checkpoint: parsed(text) }],
    );
}

/**
 * Whether a line is the beginning of one of these checkpoints, as writing it leaves it where power is lost. The
 * database has a checkpoint before the file does, so what begins none of them was never written here.
 */
export function isTorn({ text }: AnchorLine, written: readonly Checkpoint[]): boolean {
  return written.some((checkpoint) => anchorLine(checkpoint).startsWith(text));
}

function parsed(text: string): Checkpoint | undefined {
  try {
    const checkpoint = JSON.parse(text) as Checkpoint;
    return Number.isSafeInteger(checkpoint.seq) ? checkpoint : undefined;
  } catch {
    return undefined;
  }
}
