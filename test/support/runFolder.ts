import { accessSync, constants, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const IN_MEMORY = "/dev/shm";

/**
 * A new folder for all that a run of tests writes; in memory where the system offers that, since tests seldom ask what
 * survives the loss of power, and wait for every commit otherwise.
 */
export function runFolder(): string {
  return mkdtempSync(join(isWritable(IN_MEMORY) ? IN_MEMORY : tmpdir(), "supervision-tests-"));
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
