import type { CategoryCode } from "./categories/index.ts";

/** An entity's consent (授权) that the partner who asks reads some kinds of its data, once it was verified. */
export interface Consent {
  /** The entity that consented; its branches and its parent did not. */
  readonly uscc: string;
  /** In alphabetical order. */
  readonly categories: readonly CategoryCode[];
}

/** The longest that a consent may last; until there is a register of revocations, its end is its only end. */
export const LONGEST_CONSENT_DAYS = 90;
