import { describe, expect, it } from "@jest/globals";
import {
  abnormalNoticeOn,
  abnormalTermEnds,
  defaulterTermEnds,
  earlyRemovalFrom,
  officeBarEnds,
  seriousRuleSet,
  seriousRuleSetOn,
  seriousStep,
  seriousTermEnds,
} from "../../../standards/timeLimits/listTerms.ts";

describe("the abnormal list", () => {
  it.each([
    ["2016-07-18", "2019-07-18", "2019-05-19"],
    ["2016-02-29", "2019-02-28", "2018-12-30"],
    ["2017-03-01", "2020-03-01", "2020-01-01"],
    ["2017-02-28", "2020-02-28", "2019-12-30"],
    ["2013-03-01", "2016-03-01", "2016-01-01"],
    ["2014-03-01", "2017-03-01", "2016-12-31"],
  ])("from %s: three years are over on %s, told sixty days before on %s", (from, ends, notice) => {
    expect(abnormalTermEnds(from)).toBe(ends);
    expect(abnormalNoticeOn(from)).toBe(notice);
  });

  it.each([
    ["2014-10-01", "2017-10-01"],
    ["2016-02-29", "2019-02-28"],
    ["2018-08-31", "2021-08-31"],
  ])("from %s leads to the serious one on %s, under the rules of 2016", (from, on) => {
    expect(seriousStep(from)).toMatchObject({ on, ruleSet: { code: "2016" } });
  });

  it.each(["2018-09-01", "2020-02-29", "2023-07-18"])(
    "from %s leads to no other: the rules of 2021 no longer take it there",
    (from) => {
      expect(seriousStep(from)).toBeUndefined();
    },
  );

  it("is not told of what is not a day", () => {
    expect(() => abnormalNoticeOn("2015-02-29")).toThrow("2015-02-29 is not a day");
  });
});

describe("the serious list", () => {
  it.each([
    ["2016-03-31", undefined],
    ["2016-04-01", "2016"],
    ["2021-08-31", "2016"],
    ["2021-09-01", "2021"],
    ["2036-01-01", "2021"],
  ])("on %s is under the rules of %s", (day, code) => {
    expect(seriousRuleSetOn(day)?.code).toBe(code);
  });

  it.each([
    ["2016", 5, "2016-07-18", "2021-07-18"],
    ["2016", 5, "2016-02-29", "2021-02-28"],
    ["2016", 5, "2019-03-01", "2024-03-01"],
    ["2021", 3, "2021-09-01", "2024-09-01"],
    ["2021", 3, "2024-02-29", "2027-02-28"],
  ] as const)(
    "under the rules of %s keeps for %i years: from %s to %s",
    (code, years, from, to) => {
      expect(seriousRuleSet(code).term).toEqual({ amount: years, unit: "year" });
      expect(seriousTermEnds(from, code)).toBe(to);
    },
  );

  it("knows an early removal after one year, under the rules of 2021 only", () => {
    expect(earlyRemovalFrom("2021-09-01", "2021")).toBe("2022-09-01");
    expect(earlyRemovalFrom("2024-02-29", "2021")).toBe("2025-02-28");
    expect(earlyRemovalFrom("2021-09-01", "2016")).toBeNull();
  });

  it("says of the rules of 2021 that they are unconfirmed", () => {
    expect([seriousRuleSet("2016").confirmed, seriousRuleSet("2021").confirmed]).toEqual([
      true,
      false,
    ]);
  });

  it("bars its representative from office for three years, to the last day of February too", () => {
    expect(officeBarEnds("2016-07-18")).toBe("2019-07-18");
    expect(officeBarEnds("2020-02-29")).toBe("2023-02-28");
  });
});

describe("the court's list", () => {
  it.each([
    [["1"], 0, null],
    [["1", "1"], 2, null],
    [["4"], 0, "2018-02-28"],
    [["1", "5"], 0, "2018-02-28"],
    [["2"], 1, "2019-02-28"],
    [["2", "3"], 2, "2020-02-29"],
    [["2"], 3, "2021-02-28"],
  ])(
    "for conduct %j, %i years added, keeps from the leap day of 2016 until %s",
    (kinds, years, to) => {
      expect(defaulterTermEnds("2016-02-29", kinds, years)).toBe(to);
    },
  );

  it("is extended by one to three years, and by no other number", () => {
    expect(() => defaulterTermEnds("2016-07-18", ["2"], 4)).toThrow("1 to 3 years, not 4");
    expect(() => defaulterTermEnds("2016-07-18", ["2"], -1)).toThrow("1 to 3 years, not -1");
  });
});
