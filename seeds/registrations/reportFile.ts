import { accessSync, constants, existsSync, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { firstLine } from "../../kit/database/databaseError.ts";
import { ImportError } from "./importError.ts";
import type { ImportReport } from "./report.ts";

/** Refuses a path, told by an option, that cannot be written to, before an import that may take long. */
export function assertReportPath(path: string, option: string): void {
  try {
    accessSync(dirname(resolve(path)), constants.W_OK | constants.X_OK);
    if (!existsSync(path)) return;
    accessSync(path, constants.W_OK);
  } catch (error) {
    throw new ImportError(`${option} ${path} cannot be written: ${firstLine(error)}`, error);
  }
  if (statSync(path).isDirectory()) throw new ImportError(`${option} ${path} is a directory`);
}

/** Writes a report as JSON. */
export function writeReport(path: string, report: ImportReport): void {
  try {
    writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`);
  } catch (error) {
    const problem = `imported, but --report ${path} cannot be written: ${firstLine(error)}`;
    throw new ImportError(problem, error);
  }
}
