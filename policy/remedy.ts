import { consented } from "./attainable.ts";
import type { Need } from "./categories/category.ts";
import { type Decision, decide } from "./decide.ts";
import type { FieldVerdict } from "./fieldVerdict.ts";
import type { PurposeCode } from "./purposes.ts";
import { purposesOf, type Reader } from "./readers.ts";
import type { Use } from "./use.ts";

/** The use by which a reader may have more of a field than it gets now. */
export interface BetterUse {
  /** Purposes for which it gets most; none where no purpose of the reader's gives it more. */
  readonly purposes: readonly PurposeCode[];
  /** What must be shown for them, and is not yet. */
  readonly needs: readonly Need[];
}

const NO_USE: BetterUse = { purposes: [], needs: [] };
const RANK = { withheld: 0, masked: 1, full: 2 } as const;

/**
 * Looks through a reader's purposes for those that give more of a field than its use does, by deciding for
 * each as if everything asked for had been shown. `verdictBy` says what a decision gives of the field.
 */
export function betterUse(
  reader: Reader,
  use: Use,
  day: string,
  verdictBy: (decision: Decision) => FieldVerdict,
): BetterUse {
  const rankFor = (other: Use, withConsent: boolean) => {
    const decision = decide(reader, other, day);
    return RANK[verdictBy(withConsent ? consented(decision) : decision).kind];
  };
  const proved = { basis: use.basis ?? "SOME-CASE", secondFactor: true };
  const ways = purposesOf(reader).map((purpose) => ({
    purpose,
    rank: rankFor({ ...proved, purpose }, true),
  }));
  const best = Math.max(0, ...ways.map(({ rank }) => rank));
  const purposes = ways.filter(({ rank }) => rank === best).map(({ purpose }) => purpose);
  const [purpose] = purposes;
  if (purpose === undefined || best <= rankFor(use, false)) return NO_USE;
  const { basis: _basis, ...withoutBasis } = proved;
  const isMissing: Readonly<Record<Need, boolean>> = {
    basis: use.basis === undefined && rankFor({ ...withoutBasis, purpose }, true) < best,
    secondFactor:
      use.secondFactor !== true &&
      rankFor({ ...proved, purpose, secondFactor: false }, true) < best,
    consent: rankFor({ ...proved, purpose }, false) < best,
  };
  const needs = (["basis", "secondFactor", "consent"] as const).filter((need) => isMissing[need]);
  return { purposes, needs };
}
