import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { amountBand, maskAmount } from "../../../policy/masks/amountBand.ts";

/** Bands, the lowest first, with what is the most and the least in them, in 万. */
const BANDS = [
  ["BAND_0_1W", 0, 1],
  ["BAND_1_5W", 1.000001, 5],
  ["BAND_5_10W", 5.000001, 10],
  ["BAND_10_50W", 10.000001, 50],
  ["BAND_50_100W", 50.000001, 100],
  ["BAND_OVER_100W", 100.000001, 999_999_999.999999],
] as const;

const millionths = (wan: number): number => Math.round(wan * 1_000_000);
const place = (amount: number): number => BANDS.findIndex(([band]) => band === amountBand(amount));

describe("the band of an amount (M5)", () => {
  it.each(BANDS)("%s is of amounts from %d to %d 万, to the last 分", (band, least, most) => {
    expect([amountBand(millionths(least)), amountBand(millionths(most))]).toEqual([band, band]);
  });

  it("is never below that of a smaller amount, and every amount has one", () => {
    const amount = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        expect(place(one)).toBeGreaterThanOrEqual(0);
        expect(place(Math.min(one, other))).toBeLessThanOrEqual(place(Math.max(one, other)));
      }),
    );
  });

  it("says the same of every amount in it", () => {
    const inOneBand = fc
      .constantFrom(...BANDS)
      .chain(([, least, most]) =>
        fc.tuple(
          fc.integer({ min: millionths(least), max: millionths(most) }),
          fc.integer({ min: millionths(least), max: millionths(most) }),
        ),
      );
    fc.assert(
      fc.property(inOneBand, ([one, other]) => expect(amountBand(one)).toBe(amountBand(other))),
    );
  });

  it("is none of a loss", () => {
    fc.assert(
      fc.property(fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: -1 }), (loss) =>
        expect(amountBand(loss)).toBeNull(),
      ),
    );
  });

  it("is none of what is no number", () => {
    expect(amountBand(Number.NaN)).toBeNull();
  });

  it("is all that the mask lets through: no amount, whatever it is written like", () => {
    for (const [band] of BANDS) expect(maskAmount(band)).toBe(band);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.float().map(String)), (text) => {
        expect(maskAmount(text)).toBeNull();
      }),
    );
  });
});
