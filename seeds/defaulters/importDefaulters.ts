import type { Clock } from "../../kit/clock.ts";
import type { Database } from "../../kit/database/database.ts";
import {
  type Defaulter,
  type DefaulterOutcome,
  recordDefaulters,
} from "../../subgraphs/blacklists/defaulters/recordDefaulters.ts";
import type { InspectedRows } from "../registrations/inspectRows.ts";
import { readRows } from "../registrations/readRows.ts";
import type { DefaulterColumns } from "./defaulterColumns.ts";
import { readDefaulter } from "./readDefaulter.ts";

const ROWS_AT_A_TIME = 500;

/** What came of a file. */
export interface DefaultersReport {
  readonly rows: number;
  readonly outcomes: Readonly<Record<DefaulterOutcome | "person", number>>;
  /** Rows that cannot be read, by their lines. */
  readonly rejected: readonly { readonly line: number; readonly problem: string }[];
}

/**
 * Takes a file of the court's list in, five hundred rows in a transaction. A row is known again by its case and its
 * organisation, so that a file which is run again, after whatever end, changes nothing twice.
 */
export async function importDefaulters(
  database: Database,
  file: InspectedRows<DefaulterColumns>,
  clock: Clock,
): Promise<DefaultersReport> {
  const outcomes = {
    listed: 0,
    corrected: 0,
    removed: 0,
    removedLate: 0,
    unchanged: 0,
    unknown: 0,
    person: 0,
  };
  const rejected: { line: number; problem: string }[] = [];
  let rows = 0;
  let batch: Defaulter[] = [];
  async function write(): Promise<void> {
    for (const outcome of await recordDefaulters(database, batch, clock)) outcomes[outcome] += 1;
    batch = [];
  }
  let isHeader = true;
  for await (const { line, cells } of readRows(file)) {
    if (isHeader) {
      isHeader = false;
      continue;
    }
    rows += 1;
    if (cells.length !== file.columns.width) {
      rejected.push({
        line,
        problem: `has ${cells.length} cells, and the header ${file.columns.width}`,
      });
      continue;
    }
    const read = readDefaulter(file.columns.cellsBy(cells));
    if (read.kind === "person") outcomes.person += 1;
    else if (read.kind === "rejected") rejected.push({ line, problem: read.problem });
    else batch.push(read.defaulter);
    if (batch.length === ROWS_AT_A_TIME) await write();
  }
  await write();
  return { rows, outcomes, rejected };
}
