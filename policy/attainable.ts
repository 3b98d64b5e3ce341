import { type CategoryCode, categoryCodes } from "./categories/index.ts";
import { type Decision, decide, type Verdict } from "./decide.ts";
import { purposesOf, type Reader } from "./readers.ts";
import { standings } from "./standing.ts";
import type { Use } from "./use.ts";

/** A number of a case where only matters that one is given. */
const SOME_CASE = "SOME-CASE";

/** All that a reader may declare: no purpose, and each of its own with every proof. */
export function everyUse(reader: Reader): readonly Use[] {
  return [
    {},
    ...purposesOf(reader).map((purpose) => ({ purpose, basis: SOME_CASE, secondFactor: true })),
  ];
}

/** What a reader could be given at all on a day: a decision for each use it may declare, consent assumed. */
export function everyDecision(reader: Reader, day: string): readonly Decision[] {
  return everyUse(reader).map((use) => consented(decide(reader, use, day)));
}

/** Decisions are few and kept, and so are these. */
const known = new WeakMap<Decision, Decision>();

/** The same decision had the entity consented. */
export function consented(decision: Decision): Decision {
  const assumed = known.get(decision) ?? withConsent(decision);
  known.set(decision, assumed);
  return assumed;
}

function withConsent({ key, verdicts }: Decision): Decision {
  const entries = standings.map((standing) => {
    const byCategory = categoryCodes.map((code) => [code, given(verdicts[standing][code])]);
    return [standing, Object.fromEntries(byCategory) as Record<CategoryCode, Verdict>];
  });
  return {
    key: `${key} consented`,
    verdicts: Object.fromEntries(entries) as Decision["verdicts"],
  };
}

function given(verdict: Verdict): Verdict {
  return verdict.kind === "withheld" && verdict.code === "CONSENT_REQUIRED"
    ? { kind: "full" }
    : verdict;
}
