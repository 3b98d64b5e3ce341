import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { Kind } from "graphql";
import {
  DateScalar,
  DateTimeScalar,
  formatMillionths,
  parseMillionths,
  WanAmountScalar,
} from "../../../kit/scalars/scalars.ts";

describe("an amount in 万", () => {
  it.each([
    ["0", 0, "0.000000"],
    ["0.2", 200_000, "0.200000"],
    ["1168346.1365", 1_168_346_136_500, "1168346.136500"],
    ["0.000001", 1, "0.000001"],
    ["-0.05", -50_000, "-0.050000"],
    ["-0", 0, "0.000000"],
    ["999999999.999999", 999_999_999_999_999, "999999999.999999"],
  ])("%s is %d millionths, and is told as %s", (text, millionths, told) => {
    expect(parseMillionths(text)).toBe(millionths);
    expect(formatMillionths(millionths)).toBe(told);
  });

  it.each(["", "1.0000001", "1,000", "1e3", "NaN", ".5", "1.", "１", "1000000000"])(
    "is not %j",
    (text) => {
      expect(() => parseMillionths(text)).toThrow(/must be an amount in 万/u);
    },
  );

  it("survives being told and read again, exactly", () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), (amount) => {
        expect(parseMillionths(formatMillionths(amount))).toBe(amount);
      }),
    );
  });

  it("may be written as a number in a query, which is read as text and not as a float", () => {
    expect(WanAmountScalar.parseLiteral({ kind: Kind.FLOAT, value: "0.1" }, undefined)).toBe(
      100_000,
    );
  });
});

describe("a date", () => {
  it.each(["2016-02-29", "1979-01-01", "9999-12-31"])("may be %s", (day) => {
    expect(DateScalar.parseValue(day)).toBe(day);
  });

  it.each(["2015-02-29", "2016-13-01", "2016-7-18", "20160718", "2016-07-18T00:00:00Z", ""])(
    "is not %j",
    (day) => {
      expect(() => DateScalar.parseValue(day)).toThrow(/must be a real day as YYYY-MM-DD/u);
    },
  );
});

describe("an instant", () => {
  it("is told in UTC as it is kept", () => {
    expect(DateTimeScalar.serialize("2016-07-18 08:00:00")).toBe("2016-07-18T08:00:00Z");
  });

  it("is read from any zone", () => {
    expect(DateTimeScalar.parseValue("2016-07-18T08:00:00+08:00")).toBe("2016-07-18 00:00:00");
  });

  it("is not just anything", () => {
    expect(() => DateTimeScalar.parseValue("yesterday")).toThrow(/must be an ISO 8601 instant/u);
  });
});
