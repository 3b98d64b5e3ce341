import { type Correction, CORRECTIONS, type Note, NOTES } from "./findings.ts";
import { type Finding, shortened } from "./registration.ts";

/** What becomes of a row; each row is counted under exactly one. */
export const OUTCOMES = ["imported", "corrected", "unchanged", "quarantined"] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** How often something was found, with the first few rows of it. */
export interface Found {
  count: number;
  readonly examples: { readonly line: number; readonly detail: string }[];
}

/** Counts of an import so far: of rows by outcome, and of what was corrected and noted in rows taken in. */
export interface Tally {
  read: number;
  readonly outcomes: Record<Outcome, number>;
  readonly corrections: Record<Correction, Found>;
  readonly notes: Record<Note, Found>;
}

const EXAMPLES = 5;

/** A tally of nothing. */
export function emptyTally(): Tally {
  return {
    read: 0,
    outcomes: { imported: 0, corrected: 0, unchanged: 0, quarantined: 0 },
    corrections: noneFound(CORRECTIONS),
    notes: noneFound(NOTES),
  };
}

/** Counts one row. */
export function countRow(tally: Tally, outcome: Outcome): void {
  tally.read += 1;
  tally.outcomes[outcome] += 1;
}

/** Counts what was found in a row, and keeps the first few as examples. */
export function countFindings<Code extends string>(
  found: Record<Code, Found>,
  findings: readonly Finding<Code>[],
  line: number,
): void {
  for (const { code, detail } of findings) {
    const { examples } = found[code];
    found[code].count += 1;
    if (examples.length < EXAMPLES) examples.push({ line, detail: shortened(detail) });
  }
}

/** `read = imported + corrected + unchanged + quarantined`: no row may be lost or counted twice. */
export function isBalanced({ read, outcomes }: Tally): boolean {
  return read === OUTCOMES.reduce((sum, outcome) => sum + outcomes[outcome], 0);
}

function noneFound<Code extends string>(meanings: Readonly<Record<Code, string>>) {
  return Object.fromEntries(
    Object.keys(meanings).map((code) => [code, { count: 0, examples: [] }]),
  ) as unknown as Record<Code, Found>;
}
