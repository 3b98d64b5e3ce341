import type { MisuseRuleCode } from "./misuseRule.ts";

/** 待核查, 查实, 排除: to be examined, found to be misuse, found to be none. */
export type MisuseState = "OPEN" | "CONFIRMED" | "DISMISSED";

/**
 * What one officer does under one rule is one case until it has been quiet for a week, or the case was decided:
 * who examines it then sees the whole of it, and not a case for every evening.
 */
export const QUIET_MILLISECONDS = 7 * 24 * 3_600_000;

/** A case of suspected misuse, as the database holds it. */
export interface KeptMisuseCase {
  readonly id: number;
  readonly rule_code: MisuseRuleCode;
  /** Whose officer it concerns. */
  readonly reader_code: string;
  /** Pseudonym of the officer, as in the trail. */
  readonly officer_key: string;
  readonly state_code: MisuseState;
  /** When a scan opened it; this and the following in UTC, in ISO 8601 with milliseconds. */
  readonly opened_at: string;
  readonly first_at: string;
  readonly last_at: string;
  /** The first record of its evidence that was found. */
  readonly first_seq: number;
}
