import { describe, expect, it } from "@jest/globals";
import { queriedUntil } from "../../../standards/timeLimits/creditWindow.ts";
import {
  publicityRules,
  publicityRulesOn,
  publishedUntil,
} from "../../../standards/timeLimits/publicityRules.ts";

describe("a penalty", () => {
  it.each([
    ["SAMR45-3M", "2021-09-01", "2021-12-01", "2021-12-01"],
    ["SAMR45-3M", "2023-11-30", "2024-02-29", "2024-02-29"],
    ["SAMR45-3M", "2022-11-30", "2023-02-28", "2023-02-28"],
    ["SAMR45-3Y", "2024-02-29", "2027-02-28", "2027-02-28"],
    ["SAMR45-3Y", "2021-09-01", "2024-09-01", "2024-09-01"],
    ["NDRC58-3M", "2023-05-01", "2023-08-01", "2026-05-01"],
    ["NDRC58-1Y", "2024-02-29", "2025-02-28", "2027-02-28"],
    ["EARLY-STOP", "2021-09-01", "2022-03-01", "2024-09-01"],
    ["PRACTICE-2018-GENERAL", "2021-08-31", "2021-11-30", "2022-08-31"],
    ["PRACTICE-2018-SERIOUS", "2019-08-31", "2020-02-29", "2022-08-31"],
  ])(
    "under %s of %s is published until %s at the earliest, %s at the latest",
    (code, on, min, max) => {
      expect(publishedUntil(code, on)).toEqual({ earliest: min, latest: max });
    },
  );

  it.each([
    ["SAMR45-NEVER", "2021-09-01"],
    ["NDRC58-NEVER", "2023-05-01"],
  ])("under %s of %s is not published", (code, on) => {
    expect(publishedUntil(code, on)).toBeUndefined();
  });

  it.each([
    ["SAMR45-3M", "2021-08-31"],
    ["SAMR45-NEVER", "2021-08-31"],
    ["NDRC58-3M", "2023-04-30"],
    ["PRACTICE-2018-GENERAL", "2021-09-01"],
  ])("is under no rule before or after its days: %s on %s", (code, on) => {
    expect(() => publishedUntil(code, on)).toThrow(`${code} was not in force on ${on}`);
  });

  it.each(["SAMR45-OWN", "SAMR45-WITHDRAWN"])("under %s ends on a day of its own", (code) => {
    expect(() => publishedUntil(code, "2022-01-01")).toThrow("another day decides");
  });
});

describe("the rules of publication", () => {
  it.each([
    ["SAMR", "2021-08-31", ["PRACTICE-2018-GENERAL", "PRACTICE-2018-SERIOUS"]],
    [
      "SAMR",
      "2021-09-01",
      [
        "SAMR45-NEVER",
        "SAMR45-3M",
        "SAMR45-3Y",
        "SAMR45-OWN",
        "SAMR45-WITHDRAWN",
        "EARLY-STOP",
        "EARLY-STOP-12M",
      ],
    ],
    ["CREDIT_CHINA", "2023-04-30", []],
    ["CREDIT_CHINA", "2023-05-01", ["NDRC58-NEVER", "NDRC58-3M", "NDRC58-1Y"]],
  ])("of %s on %s are %j", (regime, day, codes) => {
    expect(publicityRulesOn(regime, day).map(({ code }) => code)).toEqual(codes);
  });

  it("that are from memory say so in their names or bases", () => {
    const unconfirmed = publicityRules.filter(({ confirmed }) => !confirmed);
    expect(unconfirmed).toHaveLength(7);
    expect(unconfirmed.filter(({ name }) => !name.includes("待确认"))).toEqual([]);
  });
});

describe("the credit query", () => {
  it.each([
    ["2020-02-29", "2025-02-28"],
    ["2019-03-01", "2024-03-01"],
    ["2019-02-28", "2024-02-28"],
  ])("shows conduct that ended on %s until %s, five years after", (ended, until) => {
    expect(queriedUntil(ended)).toBe(until);
  });
});
