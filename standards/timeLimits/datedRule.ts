/** Rules change on a day: what holds is asked of a day, never of a constant. */

/** A rule with the days between which it is in force. */
export interface DatedRule {
  /** First day in force; absent where this project does not know it, and no earlier rule. */
  readonly effectiveFrom?: string;
  /** First day no longer in force; absent while it is. */
  readonly effectiveTo?: string;
}

/** Whether a rule is in force on a day, `YYYY-MM-DD`. */
export function isRuleInForce({ effectiveFrom, effectiveTo }: DatedRule, day: string): boolean {
  return (
    (effectiveFrom === undefined || effectiveFrom <= day) &&
    (effectiveTo === undefined || day < effectiveTo)
  );
}

/** Where a rule comes from, and whether this project found it there. */
export interface Grounds {
  readonly legalBasis: string;
  /** False where it is from memory or the platform's own, and 待确认. */
  readonly confirmed: boolean;
}
