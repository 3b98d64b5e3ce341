import type { RowStatusCode } from "./outcomes.ts";

/** How many rows came out how. */
export interface IngestTotals {
  readonly accepted: number;
  readonly unchanged: number;
  readonly corrected: number;
  readonly queued: number;
  readonly rejected: number;
}

/** Counts the rows of a report by what became of them. */
export function totalsOf(rows: readonly { readonly status: RowStatusCode }[]): IngestTotals {
  const counts = { ACCEPTED: 0, UNCHANGED: 0, CORRECTED: 0, QUEUED: 0, REJECTED: 0 };
  for (const { status } of rows) counts[status] += 1;
  return {
    accepted: counts.ACCEPTED,
    unchanged: counts.UNCHANGED,
    corrected: counts.CORRECTED,
    queued: counts.QUEUED,
    rejected: counts.REJECTED,
  };
}
