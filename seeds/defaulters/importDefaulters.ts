import type { Clock } from "../../kit/clock.ts";
import type { DefaulterOutcome } from "../../subgraphs/blacklists/defaulters/courtList.ts";
import type { SealedLists } from "../../subgraphs/blacklists/defaulters/personDefaulterReads.ts";
import {
  type Defaulter,
  recordDefaulters,
} from "../../subgraphs/blacklists/defaulters/recordDefaulters.ts";
import {
  type PersonDefaulter,
  recordPersons,
} from "../../subgraphs/blacklists/defaulters/recordPersons.ts";
import type { InspectedRows } from "../registrations/inspectRows.ts";
import { readRows } from "../registrations/readRows.ts";
import type { DefaulterColumns } from "./defaulterColumns.ts";
import { readDefaulter } from "./readDefaulter.ts";

const ROWS_AT_A_TIME = 500;

/** What came of a file. */
export interface DefaultersReport {
  readonly rows: number;
  readonly outcomes: Readonly<Record<DefaulterOutcome, number>>;
  /** How many of the rows that were read are of natural persons. */
  readonly persons: number;
  /** Rows that cannot be read, by their lines. */
  readonly rejected: readonly { readonly line: number; readonly problem: string }[];
}

/**
 * Takes a file of the court's list in, five hundred rows in a transaction. A row is known again by its case and its
 * organisation or person, so that a file which is run again, after whatever end, changes nothing twice.
 */
export async function importDefaulters(
  lists: SealedLists,
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
  };
  const rejected: { line: number; problem: string }[] = [];
  let rows = 0;
  let persons = 0;
  let ofOrganizations: Defaulter[] = [];
  let ofPersons: PersonDefaulter[] = [];
  async function write(): Promise<void> {
    const came = [
      ...(await recordDefaulters(lists.database, ofOrganizations, clock)),
      ...(await recordPersons(lists, ofPersons, clock)),
    ];
    for (const outcome of came) outcomes[outcome] += 1;
    persons += ofPersons.length;
    ofOrganizations = [];
    ofPersons = [];
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
    if (read.kind === "rejected") rejected.push({ line, problem: read.problem });
    else if (read.kind === "person") ofPersons.push(read.defaulter);
    else ofOrganizations.push(read.defaulter);
    if (ofOrganizations.length + ofPersons.length === ROWS_AT_A_TIME) await write();
  }
  await write();
  return { rows, outcomes, persons, rejected };
}
