import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseError, firstLine } from "./databaseError.ts";

/** Makes a folder where there is none; throws one clear line where it, or a file in it, cannot be written. */
export function assertWritable(folder: string, file?: string): void {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
    if (file !== undefined && existsSync(file)) accessSync(file, constants.W_OK);
  } catch (error) {
    throw new DatabaseError(
      "DATABASE_UNAVAILABLE",
      `cannot write to ${folder}: ${firstLine(error)}; set DATA_DIR to a folder this user may write to`,
      error,
    );
  }
}

/** By steps: Node's own recursion never ends where a file system such as /proc has no room for folders. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have been quicker.
    if (!existsSync(folder)) throw error;
  }
}
