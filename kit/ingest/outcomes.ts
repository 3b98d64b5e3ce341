import { isRead, type ReadRow, type Reading, type RecordRow } from "./readRow.ts";
import type { RecordedRow } from "./recordRows.ts";
import type { RowError } from "./rowError.ts";

/** Values of the GraphQL enum `IngestRowStatus`. */
export type RowStatusCode = "ACCEPTED" | "UNCHANGED" | "CORRECTED" | "QUEUED" | "REJECTED";

/** A row on its way: where it stood, and what became of it. */
export interface Outcome<Row extends RecordRow> {
  readonly index: number;
  readonly status: RowStatusCode;
  readonly record: Row | null;
  readonly errors: readonly RowError[];
  readonly row: ReadRow<Row> | undefined;
  /** Whether the row is kept: what made a version says the same, and a row that changes nothing is counted only. */
  readonly isKept: boolean;
}

/** What became of all rows, those that could not be read among them. */
export function outcomesOf<Row extends RecordRow>(
  readings: readonly Reading<Row>[],
  recorded: readonly RecordedRow<Row>[],
): readonly Outcome<Row>[] {
  let next = 0;
  return readings.map((reading, index) => {
    const base = { index, record: null, errors: [], row: undefined, isKept: false };
    if (!isRead(reading)) return { ...base, status: "REJECTED", errors: reading, isKept: true };
    const found = recorded[next];
    next += 1;
    if (found === undefined) throw new TypeError(`row ${index} was read and not settled`);
    const { settlement, record } = found;
    const read = { ...base, row: reading, record };
    switch (settlement.kind) {
      case "accepted":
        return { ...read, status: "ACCEPTED" };
      case "corrected":
        return { ...read, status: "CORRECTED" };
      case "unchanged":
        return { ...read, status: "UNCHANGED" };
      case "queued":
        return { ...read, status: "QUEUED", isKept: settlement.isNew };
      default:
        return { ...read, status: "REJECTED", errors: settlement.errors, isKept: true };
    }
  });
}
