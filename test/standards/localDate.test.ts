import { describe, expect, it, test } from "@jest/globals";
import fc from "fast-check";
import type { LocalDate } from "../../standards/localDate.ts";
import {
  addDays,
  addMonths,
  daysBetween,
  isLocalDate,
  parseLocalDate,
  parseTermEnd,
} from "../../standards/localDate.ts";

function day(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (date === undefined) throw new Error(`${text} is no day`);
  return date;
}

describe("A date", () => {
  test.each([
    ["1979-02-06", "1979-02-06"],
    ["2016/07/18", "2016-07-18"],
    ["2016/7/18", "2016-07-18"],
    ["2016.7.8", "2016-07-08"],
    ["20160718", "2016-07-18"],
    ["2016年7月18日", "2016-07-18"],
    [" ２０１６－０７－１８ ", "2016-07-18"],
    ["2016-02-29", "2016-02-29"],
    ["2000-02-29", "2000-02-29"],
  ])("%s is read as %s", (raw, expected) => {
    expect(parseLocalDate(raw)).toBe(expected);
  });

  test.each([
    "2015-02-30",
    "2015-02-29",
    "1900-02-29",
    "2016-13-01",
    "2016-00-10",
    "2016-04-31",
    "2016-07-00",
    "0000-01-01",
    "2016-07/18",
    "2016-07",
    "16-07-18",
    "2016-07-18T00:00:00",
    "N/A",
    "",
  ])("%s is not read", (raw) => {
    expect(parseLocalDate(raw)).toBeUndefined();
  });

  it("is in canonical form only as YYYY-MM-DD", () => {
    expect(isLocalDate("2016-07-18")).toBe(true);
    expect(isLocalDate("2016/07/18")).toBe(false);
    expect(isLocalDate("2016-7-18")).toBe(false);
    expect(isLocalDate("2015-02-30")).toBe(false);
  });
});

describe("The end of a term", () => {
  test.each(["2099/12/31", "2099-12-31", "9999-09-09", "9999-12-31", "长期", " 长期 "])(
    "%s means long term",
    (raw) => {
      expect(parseTermEnd(raw)).toEqual({ kind: "longTerm" });
    },
  );

  it("is otherwise a day", () => {
    expect(parseTermEnd("2099/12/30")).toEqual({ kind: "date", date: "2099-12-30" });
  });

  it("is unknown when it is neither", () => {
    expect(parseTermEnd("2015-02-30")).toBeUndefined();
    expect(parseTermEnd("N/A")).toBeUndefined();
  });
});

describe("Counting days and months", () => {
  it("crosses leap days and years", () => {
    expect(addDays(day("2016-02-28"), 1)).toBe("2016-02-29");
    expect(addDays(day("2016-12-31"), 1)).toBe("2017-01-01");
    expect(addDays(day("1970-01-01"), -1)).toBe("1969-12-31");
    expect(daysBetween(day("2016-01-01"), day("2017-01-01"))).toBe(366);
  });

  it("ends a period of months on the last day of a month too short", () => {
    expect(addMonths(day("2016-11-30"), 3)).toBe("2017-02-28");
    expect(addMonths(day("2016-02-29"), 36)).toBe("2019-02-28");
    expect(addMonths(day("2016-01-31"), -2)).toBe("2015-11-30");
    expect(addMonths(day("2016-07-18"), 36)).toBe("2019-07-18");
  });

  it("refuses to leave the years of four digits", () => {
    expect(() => addDays(day("9999-12-31"), 1)).toThrow("9999-12-31 plus 1 days has no date");
    expect(() => addMonths(day("0001-01-01"), -1)).toThrow("0001-01-01 plus -1 months has no date");
  });

  it("is undone by counting back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), (days) => {
        const start = day("2016-07-18");
        const end = addDays(start, days);
        expect(isLocalDate(end)).toBe(true);
        expect(daysBetween(start, end)).toBe(days);
        expect(addDays(end, -days)).toBe(start);
      }),
    );
  });
});
