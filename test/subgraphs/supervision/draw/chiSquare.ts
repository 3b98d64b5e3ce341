/** How often each outcome came. */
export type Counts = Map<string, number>;

/** Counts what each of so many trials, numbered from 0, gives. */
export function countOutcomes(trials: number, outcome: (trial: number) => string): Counts {
  const counts: Counts = new Map();
  for (let trial = 0; trial < trials; trial += 1) {
    const name = outcome(trial);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/**
 * Pearson's statistic of counts against probabilities that add up to 1, as a multiple of the value that a true
 * sampler exceeds once in a thousand times: up to 1 the counts agree with theory. An outcome that theory does
 * not know makes it infinite.
 */
export function chiSquare(counts: Counts, probabilities: ReadonlyMap<string, number>): number {
  const trials = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if ([...counts.keys()].some((name) => !probabilities.has(name))) return Infinity;
  let statistic = 0;
  for (const [name, probability] of probabilities) {
    const expected = trials * probability;
    statistic += ((counts.get(name) ?? 0) - expected) ** 2 / expected;
  }
  return statistic / onceInAThousand(probabilities.size - 1);
}

/** The 99.9th percentile of chi-square, by the cube of Wilson and Hilferty. */
export function onceInAThousand(degrees: number): number {
  const spread = 2 / (9 * degrees);
  return degrees * (1 - spread + 3.0902 * Math.sqrt(spread)) ** 3;
}

/** All alike. */
export function uniform(names: readonly string[]): Map<string, number> {
  return new Map(names.map((name) => [name, 1 / names.length]));
}

/** All pairs of different names, each in the order of the list. */
export function pairsOf(names: readonly string[]): string[] {
  return names.flatMap((one, at) => names.slice(at + 1).map((other) => `${one} ${other}`));
}
