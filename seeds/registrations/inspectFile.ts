import { type ColumnOrder, columnOrder } from "./columns.ts";
import { type InspectedRows, inspectRows } from "./inspectRows.ts";
import type { SourceFile } from "./sourceFile.ts";

/** A registration file that has been read through once. */
export type InspectedFile = InspectedRows<ColumnOrder>;

/**
 * Reads a file through before anything is written, so that a truncated archive, a wrong encoding, a wrong
 * header or a row that is no CSV leaves the database as it was. Throws an `ImportError`.
 */
export function inspectFile(
  file: SourceFile,
  onBytes?: (bytes: number) => void,
): Promise<InspectedFile> {
  return inspectRows(file, columnOrder, onBytes);
}
