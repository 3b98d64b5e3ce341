import type { RecordedUse } from "./recordedUse.ts";

/** What a case of misuse is suspected of. */
export type MisuseRuleCode =
  "BULK_READING" | "AFTER_HOURS" | "AVOIDED_ENTITY" | "REPEATED_REFUSALS";

/** A rule by which the trail shows suspected misuse: one of its limits reached suffices. */
export interface MisuseRule {
  readonly code: MisuseRuleCode;
  readonly limits: readonly Limit[];
}

/** How much of something by one officer is suspected. */
export interface Limit {
  /** What a record counts for, each once in a window; nothing where it does not concern the rule. */
  readonly counts: (use: RecordedUse) => readonly string[];
  /** From how many on. */
  readonly atLeast: number;
  /** In how many hours; records that are just so far apart no longer count together. */
  readonly withinHours: number;
}

/** A record that counts as one, whatever it was about. */
export function asOne({ seq }: RecordedUse): readonly string[] {
  return [String(seq)];
}

/** The entities that a record was about; what was read beside any entity counts as one. */
export function asSubjects(use: RecordedUse): readonly string[] {
  return use.subjects.length > 0 ? use.subjects : [`record ${use.seq}`];
}
