import { describe, expect, it } from "@jest/globals";
import {
  categories,
  type CategoryCode,
  categoryCodes,
  isAct,
} from "../../policy/categories/index.ts";
import { decide } from "../../policy/decide.ts";
import { purposesOf, type Reader, readerByCode } from "../../policy/readers.ts";
import { type Standing, standings } from "../../policy/standing.ts";
import { type Use, useOf } from "../../policy/use.ts";

const DAY = "2026-07-01";
const operator = readerByCode("OPERATOR") as Reader;
const commission = readerByCode("SH-EIC") as Reader;

/** What is given at all of records that others made, for any purpose that the reader may declare. */
function given(reader: Reader, uses: readonly Use[], among: readonly Standing[]): CategoryCode[] {
  const decisions = uses.map((use) => decide(reader, use, DAY).verdicts);
  return categoryCodes.filter((code) =>
    decisions.some((verdicts) => among.some((one) => verdicts[one][code].kind !== "withheld")),
  );
}

const proved = { basis: "CASE-1", secondFactor: true };
const operating: readonly Use[] = [
  {},
  ...operator.grants.purposes.map((purpose) => ({ ...proved, purpose })),
];
const restricted = (codes: readonly CategoryCode[]) =>
  codes.filter((code) => categories[code].shareAttribute !== "普遍共享" && !isAct(code));

describe("the operator of the platform", () => {
  it("gets how the intake went, and nothing else that is not shared with everybody", () => {
    expect(restricted(given(operator, operating, standings))).toEqual(["platform.intake"]);
  });

  it("does nothing but pass on objections to credit records, for that purpose alone", () => {
    expect(given(operator, operating, standings).filter(isAct)).toEqual(["credit.transfer"]);
    for (const purpose of ["P11", "P16"] as const)
      expect(decide(operator, { purpose }, DAY).verdicts.inScope["credit.transfer"]).toMatchObject({
        code: "PURPOSE_UNFIT",
      });
  });

  it("gets no person's name in lists", () => {
    const { verdicts } = decide(operator, {}, DAY);
    for (const code of ["representative.name", "shareholder.name", "officer.name"] as const)
      expect(verdicts.elsewhere[code].kind).toBe("singleLookUp");
  });

  it("is the department that runs it, unless it reviews grants", () => {
    expect(restricted(given(commission, operating, ["inScope", "elsewhere"]))).toEqual([
      "platform.intake",
    ]);
    const drc = readerByCode("SH-DRC") as Reader;
    for (const purpose of ["P08", "P09", "P10"] as const)
      expect(decide(commission, { purpose }, DAY)).toBe(decide(drc, { purpose }, DAY));
  });

  it("reads what it recorded itself", () => {
    const { verdicts } = decide(commission, { purpose: "P11" }, DAY);
    expect(verdicts.source["credit.repair"]).toEqual({ kind: "full" });
    expect(verdicts.elsewhere["credit.repair"].kind).toBe("withheld");
  });

  it("may declare the purposes of both roles, and no others", () => {
    expect(purposesOf(commission)).toEqual(["P11", "P13", "P16", "P08", "P09", "P10"]);
    expect(useOf(commission, { purpose: "P09", secondFactor: false }).purpose).toBe("P09");
    expect(() => useOf(commission, { purpose: "P05", secondFactor: false })).toThrow(
      "平台运行单位不得以 P05 为使用目的 · Operator of the platform may not use data for P05; allowed: P11, P13, P16, P08, P09, P10",
    );
    expect(() => useOf(operator, { purpose: "P09", secondFactor: false })).toThrow(
      "may not use data for P09; allowed: P11, P13, P16",
    );
  });

  it("is no other department's role", () => {
    for (const code of ["SH-AIC", "SH-FIN", "SH-DRC", "D-310110-MSA", "PUBLIC"])
      expect(readerByCode(code)?.role).toBeUndefined();
  });
});
