import type { CategoryCode } from "../categories/index.ts";
import type { PurposeCode } from "../purposes.ts";

/**
 * What a reader gets of one category. What is not shared with everybody (普遍共享) needs a declared purpose
 * besides, whatever the effect.
 *
 * - `full`: the value, in look-ups and lists
 * - `masked`: the value behind the category's mask
 * - `singleLookUp`: the value where one entity is looked up, masked in lists (个人信息保护法 §27)
 * - `aggregate`: counts and sums of five and more, never a single value
 * - `yesNo`: whether it is so, never the particulars
 * - `conditional`: the value for the purposes and with the proofs that the category names
 * - `own`: what concerns the reader itself
 * - `withheld`: nothing
 */
export type Effect =
  "full" | "masked" | "singleLookUp" | "aggregate" | "yesNo" | "conditional" | "own" | "withheld";

/** One reader's, or one kind of reader's, grants: an effect for every category, none left out. */
export interface Grants {
  /** Its column in the policy matrix. */
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** For what such a reader may use data at all. */
  readonly purposes: readonly PurposeCode[];
  /** Set where what is within its duties is itself: an enterprise before its own file. */
  readonly isItself?: true;
  /** First day on which they hold in Shanghai, `YYYY-MM-DD`. */
  readonly validFrom: string;
  /** Last such day, where they end. */
  readonly validTo?: string;
  readonly grants: Readonly<Record<CategoryCode, Effect>>;
  /** Kinds of data that a partner's contract does not name: withheld, whatever the effect. */
  readonly beyondContract?: ReadonlySet<CategoryCode>;
  /** Kinds of data that a partner's contract opens by the consent of any entity. */
  readonly openedByConsent?: ReadonlySet<CategoryCode>;
  /** What changed since: a line with its day and its basis, so that what held before can be told. */
  readonly amendments?: readonly Amendment[];
}

/** A change of one effect. It holds from its first day on, until a later one of the same category. */
export interface Amendment {
  readonly category: CategoryCode;
  readonly effect: Effect;
  readonly validFrom: string;
  /** The law, rule or decision that it comes from. */
  readonly basis: string;
}
