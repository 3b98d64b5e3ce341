import { existsSync, linkSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { assertWritable } from "../database/dataFolder.ts";

/**
 * Writes a secret file that is not there yet, readable by its owner alone. It is written beside and
 * linked, so that of two processes starting together the first one's file stands, whole.
 */
export async function createOnce(path: string, content: () => Promise<string>): Promise<void> {
  if (existsSync(path)) return;
  assertWritable(dirname(path));
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, await content(), { mode: 0o600 });
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!existsSync(path)) throw error;
  } finally {
    rmSync(draft);
  }
}
