import { canonicalJson, type Json } from "./canonicalJson.ts";
import { commitmentOf } from "./commitment.ts";
import {
  ALGORITHM,
  type ContributionTerms,
  type DrawResult,
  type DrawTerms,
  type ObjectList,
  type Revelation,
} from "./drawTerms.ts";

/**
 * The published record of a draw as canonical JSON with a line feed: everything that another needs to draw
 * again, and what came of it. It names no person and no secret.
 */
export function drawRecord(
  terms: DrawTerms,
  revelation: Revelation,
  { seed, drawn }: DrawResult,
): string {
  const record = {
    ...terms,
    algorithm: ALGORITHM,
    objects: asPairs(terms.objects),
    contributions: terms.contributions.map((one, at) => ({ ...one, value: revelation[at] ?? "" })),
    commitment: commitmentOf(terms),
    seed,
    drawn,
  };
  return `${canonicalJson(record as unknown as Json)}\n`;
}

/** What was drawn by and what was revealed, from a record that `drawRecord` wrote. */
export function recordedDraw(text: string): {
  readonly terms: DrawTerms;
  readonly revelation: Revelation;
} {
  const { objects, contributions, ...record } = JSON.parse(text) as Recorded;
  const { task, exclusions, inspectors, absences, avoidances } = record;
  return {
    terms: {
      task,
      objects: {
        keys: objects.map(({ key }) => key),
        weights: objects.map(({ weight }) => weight),
      },
      exclusions,
      inspectors,
      absences,
      avoidances,
      contributions: contributions.map(withoutValue),
    },
    revelation: contributions.map(({ value }) => value),
  };
}

type Recorded = Omit<DrawTerms, "objects" | "contributions"> & {
  readonly objects: readonly { readonly key: string; readonly weight: number }[];
  readonly contributions: readonly (ContributionTerms & { readonly value: string })[];
};

function asPairs({ keys, weights }: ObjectList): Json {
  return keys.map((key, at) => ({ key, weight: weights[at] ?? 0 }));
}

function withoutValue(one: ContributionTerms): ContributionTerms {
  const { party } = one;
  return one.kind === "SECRET"
    ? { kind: one.kind, party, commitment: one.commitment }
    : { kind: one.kind, party, source: one.source, round: one.round };
}
