import { describe, expect, it } from "@jest/globals";
import {
  earlyRemovalFrom,
  expiryNoticeOn,
  expiryOf,
  seriousYears,
} from "../../../subgraphs/blacklists/terms.ts";
import type { ListingRow } from "../../../subgraphs/blacklists/rows.ts";

const listing = (columns: Partial<ListingRow>): ListingRow => columns as ListingRow;

describe("the terms of lists", () => {
  it.each([
    ["2016-07-18", "2019-07-18", "2019-05-19"],
    ["2016-02-29", "2019-02-28", "2018-12-30"],
    ["2017-03-01", "2020-03-01", "2020-01-01"],
    ["2017-02-28", "2020-02-28", "2019-12-30"],
    ["2013-03-01", "2016-03-01", "2016-01-01"],
    ["2014-03-01", "2017-03-01", "2016-12-31"],
  ])(
    "three years from %s as operating abnormally are over on %s, told sixty days before on %s",
    (listedOn, expiresOn, noticeOn) => {
      expect(expiryOf(listing({ kind: "ABNORMAL", listed_on: listedOn }))).toBe(expiresOn);
      expect(expiryNoticeOn(listedOn)).toBe(noticeOn);
    },
  );

  it.each([
    ["2016", 5, "2016-07-18", "2021-07-18"],
    ["2016", 5, "2016-02-29", "2021-02-28"],
    ["2016", 5, "2019-03-01", "2024-03-01"],
    ["2021", 3, "2021-09-01", "2024-09-01"],
    ["2021", 3, "2024-02-29", "2027-02-28"],
  ] as const)(
    "the rules of %s keep for %i years on the serious list: from %s to %s",
    (ruleSet, years, listedOn, expiresOn) => {
      expect(seriousYears(ruleSet)).toBe(years);
      expect(
        expiryOf(listing({ kind: "SERIOUS", rule_set_code: ruleSet, listed_on: listedOn })),
      ).toBe(expiresOn);
    },
  );

  it("only the rules of 2021 know an early removal, after one year", () => {
    expect(earlyRemovalFrom("2021-09-01", "2021")).toBe("2022-09-01");
    expect(earlyRemovalFrom("2024-02-29", "2021")).toBe("2025-02-28");
    expect(earlyRemovalFrom("2021-09-01", "2016")).toBeNull();
  });

  it.each(["COURT_DEFAULTER", "INCENTIVE"] as const)(
    "the term of %s is the one published, or none",
    (kind) => {
      const row = { kind, listed_on: "2016-07-18" };
      expect(expiryOf(listing({ ...row, expires_on: "2018-07-18" }))).toBe("2018-07-18");
      expect(expiryOf(listing({ ...row, expires_on: null }))).toBeNull();
    },
  );

  it("are not guessed from what is not a day", () => {
    expect(() => expiryNoticeOn("2015-02-29")).toThrow("2015-02-29 is not a day");
  });
});
