/** Something about a trail that is not as it was written. */
export interface Finding {
  readonly code: FindingCode;
  /** The record that it concerns; where it is about the end of the trail, the last one expected. */
  readonly seq: number;
  readonly message: string;
}

export type FindingCode =
  | "ALTERED"
  | "MISSING"
  | "INDEX_DIFFERS"
  | "SUBJECTS_DIFFER"
  | "CATEGORIES_DIFFER"
  | "CHECKPOINT_FORGED"
  | "CHECKPOINT_DIFFERS"
  | "TRUNCATED"
  | "NOT_SIGNED"
  | "HEAD_LOST";

/** Collects findings: all are counted, the first are kept. */
export function findings(most: number) {
  const kept: Finding[] = [];
  let count = 0;
  return {
    kept: kept as readonly Finding[],
    count: () => count,
    add(code: FindingCode, seq: number, message: string): void {
      count += 1;
      if (kept.length < most) kept.push({ code, seq, message });
    },
  };
}

export type Findings = ReturnType<typeof findings>;
