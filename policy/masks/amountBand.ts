/** The bands of mask M5, in 万元: each ends with its upper bound, as `5` of `BAND_1_5W`. */
const BANDS = [
  ["BAND_0_1W", 1],
  ["BAND_1_5W", 5],
  ["BAND_5_10W", 10],
  ["BAND_10_50W", 50],
  ["BAND_50_100W", 100],
  ["BAND_OVER_100W", Infinity],
] as const;

/** A value of the GraphQL enum `AmountBand`. */
export type AmountBand = (typeof BANDS)[number][0];

const MILLIONTHS = 1_000_000;

/**
 * M5: the band of an amount, given in millionths of 万. A loss is in none: the bands begin at nought (that a bound
 * belongs to the band below it is unconfirmed; `>100万` says so of the last).
 */
export function amountBand(millionths: number): AmountBand | null {
  if (millionths < 0) return null;
  return BANDS.find(([, most]) => millionths <= most * MILLIONTHS)?.[0] ?? null;
}

/** What M5 leaves of a value: a band, and nothing of what is none. */
export function maskAmount(text: string): string | null {
  return BANDS.some(([band]) => band === text) ? text : null;
}
