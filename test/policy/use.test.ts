import { describe, expect, it } from "@jest/globals";
import {
  confidentialPurposes,
  isPurposeCode,
  type PurposeCode,
  purposes,
} from "../../policy/purposes.ts";
import { allGrants, readerByCode, type Reader } from "../../policy/readers.ts";
import { useOf } from "../../policy/use.ts";

const aic = readerByCode("SH-AIC") as Reader;
const secondFactor = false;

describe("a declared use", () => {
  it("may be none", () => {
    expect(useOf(aic, { secondFactor })).toEqual({ secondFactor });
  });

  it("is a purpose that the reader may use, with the number of what it serves", () => {
    const basis = "沪市监案〔2026〕第12号";
    expect(useOf(aic, { purpose: "P05", basis, secondFactor: true })).toEqual({
      purpose: "P05",
      basis,
      secondFactor: true,
    });
  });

  it.each(["P99", "p05", "", "P05,P06", "constructor"])("%j is no purpose", (purpose) => {
    expect(() => useOf(aic, { purpose, secondFactor })).toThrow(
      "x-purpose is not one of the purposes P01 to P20",
    );
  });

  it("for a purpose of others is refused, and says which are allowed", () => {
    expect(() => useOf(aic, { purpose: "P15", secondFactor })).toThrow(
      "市工商行政管理局不得以 P15 为使用目的 · Administration for Industry and Commerce may not use data for P15; allowed: P01, P02, P03, P04, P05, P06, P07, P11, P12, P13, P19, P20",
    );
  });

  it.each(["", "ab", "a".repeat(65), "案件\n1", "<script>", "-12"])(
    "with the basis %j is refused",
    (basis) => {
      expect(() => useOf(aic, { purpose: "P05", basis, secondFactor })).toThrow(
        /^x-basis is not the number of a task, case or request/u,
      );
    },
  );

  it("every purpose may be used by somebody", () => {
    const used = new Set(allGrants.flatMap((grants) => grants.purposes));
    expect(used).toEqual(new Set(Object.keys(purposes) as PurposeCode[]));
  });
});

describe("the purposes", () => {
  it("are P01 to P20, each with a name of its own in both languages", () => {
    const codes = Array.from({ length: 20 }, (_, at) => `P${String(at + 1).padStart(2, "0")}`);
    expect(Object.keys(purposes)).toEqual(codes);
    expect(codes.filter((code) => !isPurposeCode(code))).toEqual([]);
    expect(["P21", "P00", "p01", "", "toString"].filter(isPurposeCode)).toEqual([]);
    const named = Object.values(purposes);
    expect(new Set(named.map(({ name }) => name)).size).toBe(20);
    expect(new Set(named.map(({ nameEn }) => nameEn)).size).toBe(20);
    expect(named.filter(({ name }) => !/^\p{Script=Han}+$/u.test(name))).toEqual([]);
    expect(named.filter(({ nameEn }) => !/^[A-Z][a-z]/u.test(nameEn))).toEqual([]);
  });

  it("that an entity is not told of are those that telling would defeat", () => {
    expect(confidentialPurposes).toEqual(["P03", "P04", "P05", "P07", "P16"]);
  });
});
