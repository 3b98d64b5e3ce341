import type { CategoryCode } from "../policy/categories/index.ts";
import type { Use } from "../policy/use.ts";

/** One operation of one reader, as it was answered: what the trail keeps of it. */
export interface AuditEvent {
  /** Names the request in every log. */
  readonly requestId: string;
  /** Reader code, such as `SH-AIC`. */
  readonly reader: string;
  /** The person behind the request, the token's subject. */
  readonly officer: string;
  readonly use: Use;
  /** The operation's name, and the digest of its document. */
  readonly operation: { readonly name?: string | undefined; readonly digest: string };
  /** Fields that are not open and were answered, for some record at least, with the kinds of data they are. */
  readonly given: readonly DisclosedField[];
  /** Coordinates of those that were behind a mask, for some record at least. */
  readonly masked: readonly string[];
  /** Coordinates that were withheld, for some record at least, and why. */
  readonly withheld: readonly WithheldField[];
  /** Ids of the entities whose data were asked for. */
  readonly subjects: readonly string[];
  /** Set where nothing was executed at all, or where an act ended in an error: its code. */
  readonly refusal?: string;
  /** Set of what was done to the data, and not only read. */
  readonly write?: WriteStage | undefined;
  /** The version of the rules that decided. */
  readonly ruleVersion: string;
}

/**
 * A write stands twice in the trail: `begun` before anything is done, so that nothing is done that the trail
 * does not know of, and `answered` with what came of it.
 */
export type WriteStage = "begun" | "answered";

export interface DisclosedField {
  readonly coordinate: string;
  readonly categories: readonly CategoryCode[];
}

export interface WithheldField {
  readonly coordinate: string;
  readonly cause: string;
}
