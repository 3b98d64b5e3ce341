/** The value in the middle, or one of the two. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which a part of the others lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** How far the line of least squares through values rises from the first to the last. */
export function rise(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let [together, apart] = [0, 0];
  values.forEach((value, at) => {
    together += (at - middle) * (value - mean);
    apart += (at - middle) ** 2;
  });
  return apart === 0 ? 0 : (together / apart) * (values.length - 1);
}

/** How far values lie from their median at most, as a part of it: the noise of what they measure. */
export function spread(values: readonly number[]): number {
  const middle = median(values);
  return Math.max(0, ...values.map((value) => Math.abs(value / middle - 1)));
}
