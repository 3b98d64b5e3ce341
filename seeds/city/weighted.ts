/** Choices with their shares; shares need not add up to one. */
export type Shares<Choice> = readonly (readonly [choice: Choice, share: number])[];

/** A picker by share: `pick(unit)` with a number in [0, 1). Built once, asked millions of times. */
export function weighted<Choice>(shares: Shares<Choice>): (unit: number) => Choice {
  const bounds: number[] = [];
  let total = 0;
  for (const [, share] of shares) {
    total += share;
    bounds.push(total);
  }
  const choices = shares.map(([choice]) => choice);
  const last = choices.at(-1);
  if (last === undefined) throw new RangeError("there is nothing to choose from");
  return (unit) => {
    const position = unit * total;
    const at = bounds.findIndex((bound) => position < bound);
    return at < 0 ? last : (choices[at] ?? last);
  };
}

/** Points of a distribution: at this share of all values, this value. */
export type Quantiles = readonly (readonly [share: number, value: number])[];

/** A value by its place in the distribution, log-linear between its points; all values above zero. */
export function quantile(points: Quantiles, unit: number): number {
  const above = points.findIndex(([share]) => unit < share);
  const [highShare, high] = points[above < 0 ? points.length - 1 : above] ?? [1, 1];
  const [lowShare, low] = points[Math.max(0, above - 1)] ?? [0, 1];
  if (highShare === lowShare) return high;
  return low * (high / low) ** ((unit - lowShare) / (highShare - lowShare));
}
