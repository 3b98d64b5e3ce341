import { existsSync, readFileSync } from "node:fs";
import { appendFile } from "node:fs/promises";
import type { Checkpoint } from "./checkpoint.ts";

/**
 * Checkpoints outside the database, one JSON object per line: whoever can rewrite the database cannot cut the
 * chain short without being seen, as long as this file is out of his reach.
 */
export async function appendAnchor(path: string, checkpoint: Checkpoint): Promise<void> {
  await appendFile(path, `${JSON.stringify(checkpoint)}\n`, { mode: 0o600 });
}

/** A line of the file: the checkpoint, or undefined where it is none. */
export interface AnchorLine {
  readonly line: number;
  readonly checkpoint: Checkpoint | undefined;
}

/** Reads the anchors; none where there is no file. */
export function readAnchors(path: string): AnchorLine[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .flatMap((text, index) => (text === "" ? [] : [{ line: index + 1, checkpoint: parsed(text) }]));
}

function parsed(text: string): Checkpoint | undefined {
  try {
    const checkpoint = JSON.parse(text) as Checkpoint;
    return Number.isSafeInteger(checkpoint.seq) ? checkpoint : undefined;
  } catch {
    return undefined;
  }
}
