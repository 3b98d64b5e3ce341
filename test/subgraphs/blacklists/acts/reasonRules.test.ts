import { describe, expect, it } from "@jest/globals";
import { decidableReason, reasonRules } from "../../../../subgraphs/blacklists/acts/reasonRules.ts";
import { abnormalReasonCode, seriousReasonCode } from "../../../../subgraphs/blacklists/codes.ts";

describe("a reason to list", () => {
  it.each([
    ["ABNORMAL", "1", "2014-10-01", "2014-09-30"],
    ["SERIOUS", "7", "2016-04-01", "2016-03-31"],
    ["SERIOUS", "7", "2021-08-31", "2021-09-01"],
    ["SERIOUS", "44-8", "2021-09-01", "2021-08-31"],
  ] as const)("of the list %s, %s, holds on %s and not on %s", (list, code, holds, not) => {
    expect(decidableReason(list, code, holds).code).toBe(code);
    expect(() => decidableReason(list, code, not)).toThrow("input.reason");
  });

  it("that comes by itself is decided by nobody", () => {
    expect(() => decidableReason("SERIOUS", "1", "2020-02-29")).toThrow(
      "must be a reason that the rules of 2020-02-29 know: 2, 3, 4, 5, 6, 7, 8, 9, 10, 11",
    );
  });

  it("has a name, each of both lists, and says where it is from memory", () => {
    const named = reasonRules.map(({ list, code }) =>
      list === "ABNORMAL" ? abnormalReasonCode(code) : seriousReasonCode(code),
    );
    expect(named.filter(({ nameEn }) => nameEn === null)).toEqual([]);
    expect(reasonRules.filter(({ confirmed }) => !confirmed).map(({ code }) => code)).toEqual([
      "44-5",
      "44-6",
      "44-7",
      "44-8",
      "44-9",
      "44-10",
      "44-11",
    ]);
  });
});
