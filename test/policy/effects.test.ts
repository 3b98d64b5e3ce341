import { describe, expect, it } from "@jest/globals";
import { type CategoryCode, categoryCodes } from "../../policy/categories/index.ts";
import { decide, type Verdict } from "../../policy/decide.ts";
import { departments } from "../../policy/departments/index.ts";
import type { Effect } from "../../policy/grants/grant.ts";
import { allGrants, readerByCode } from "../../policy/readers.ts";
import { standings } from "../../policy/standing.ts";
import type { Use } from "../../policy/use.ts";
import { DAY, grantsOf, readerWith, verdictOn } from "./testReader.ts";

const BILINGUAL = /\p{Script=Han}.* · .*[a-z]/u;
const NUMBERED: Use = { purpose: "P05", basis: "CASE-1", secondFactor: true };

/** The kind of a verdict, and why where it is not in full. */
const told = (verdict: Verdict): string =>
  verdict.kind === "full" ? "full" : `${verdict.kind} ${verdict.code}`;

describe("an effect", () => {
  it.each<[Effect, string]>([
    ["full", "full"],
    ["yesNo", "full"],
    ["masked", "masked MASKED"],
    ["singleLookUp", "singleLookUp SINGLE_LOOK_UP_ONLY"],
    ["aggregate", "withheld AGGREGATE_ONLY"],
    ["own", "withheld OWN_ONLY"],
    ["withheld", "withheld NOT_SHARED"],
  ])("%s of what is shared on demand gives, for a purpose, %s", (effect, verdict) => {
    expect(told(verdictOn("home.address", effect, { purpose: "P02" }))).toBe(verdict);
  });

  it.each<[Effect, string]>([
    ["full", "withheld PURPOSE_REQUIRED"],
    ["yesNo", "withheld PURPOSE_REQUIRED"],
    ["masked", "withheld PURPOSE_REQUIRED"],
    ["singleLookUp", "withheld PURPOSE_REQUIRED"],
    ["conditional", "withheld PURPOSE_REQUIRED"],
    ["aggregate", "withheld AGGREGATE_ONLY"],
    ["own", "withheld OWN_ONLY"],
    ["withheld", "withheld NOT_SHARED"],
  ])("%s of what is shared on demand gives, without a purpose, %s", (effect, verdict) => {
    expect(told(verdictOn("home.address", effect, {}))).toBe(verdict);
  });

  it.each<[Effect, string]>([
    ["full", "full"],
    ["singleLookUp", "singleLookUp SINGLE_LOOK_UP_ONLY"],
    ["masked", "masked MASKED"],
  ])("%s of what is shared with everybody needs no purpose", (effect, verdict) => {
    expect(told(verdictOn("representative.name", effect, {}))).toBe(verdict);
  });

  it("that no grant names is none", () => {
    const { "home.address": _, ...rest } = grantsOf({}).grants;
    const reader = readerWith(grantsOf({}, { grants: rest as Record<CategoryCode, Effect> }));
    expect(told(decide(reader, NUMBERED, DAY).verdicts.inScope["home.address"])).toBe(
      "withheld NOT_SHARED",
    );
  });
});

describe("what is had on conditions", () => {
  it.each<[CategoryCode, Use, string]>([
    ["representative.idNumber", {}, "withheld PURPOSE_REQUIRED"],
    ["representative.idNumber", { purpose: "P02" }, "withheld PURPOSE_UNFIT"],
    ["representative.idNumber", { purpose: "P05" }, "withheld BASIS_REQUIRED"],
    [
      "representative.idNumber",
      { purpose: "P05", basis: "CASE-1", secondFactor: false },
      "withheld SECOND_FACTOR_REQUIRED",
    ],
    ["representative.idNumber", { purpose: "P05", secondFactor: true }, "withheld BASIS_REQUIRED"],
    ["representative.idNumber", NUMBERED, "full"],
    // Its condition names P07 too, for which these grants serve nothing.
    ["representative.idNumber", { ...NUMBERED, purpose: "P07" }, "withheld PURPOSE_UNFIT"],
    // No consent can be shown yet.
    ["annualReport.financials", { ...NUMBERED, purpose: "P18" }, "withheld CONSENT_REQUIRED"],
  ])("of %s for %j is %s", (category, use, verdict) => {
    expect(told(verdictOn(category, "conditional", use))).toBe(verdict);
  });

  it("is not had where the kind of data names no conditions", () => {
    expect(told(verdictOn("record.remark", "conditional", NUMBERED))).toBe(
      "withheld PURPOSE_UNFIT",
    );
  });
});

describe("grants in force", () => {
  it("give nothing before their first day, and nothing after their last", () => {
    const reader = readerWith(
      grantsOf({ "representative.name": "full" }, { validTo: "2026-06-30" }),
    );
    const days = ["2025-12-31", "2026-01-01", "2026-06-30", "2026-07-01"];
    expect(
      days.map((day) => told(decide(reader, {}, day).verdicts.elsewhere["representative.name"])),
    ).toEqual(["withheld RULE_NOT_IN_FORCE", "full", "full", "withheld RULE_NOT_IN_FORCE"]);
  });

  it("that have no last day say since when they hold", () => {
    const reader = readerWith(grantsOf({}));
    expect(decide(reader, {}, "2025-12-31").verdicts.elsewhere.liaison).toMatchObject({
      code: "RULE_NOT_IN_FORCE",
      reason: "测试的规则自2026-01-01起施行 · the rules for Test hold from 2026-01-01 on",
    });
  });
});

describe("what is not given in full", () => {
  it("says why and how it may be had, in both languages, to every reader and for every use", () => {
    const codes = [...departments.map(({ code }) => code), "ASSOC-X", "CPC", "PUBLIC", "ANALYST"];
    const poor: string[] = [];
    for (const code of codes)
      for (const use of [{}, { purpose: "P02" }, { purpose: "P05", basis: "CASE-1" }] as const) {
        const { verdicts } = decide(readerByCode(code) ?? readerWith(grantsOf({})), use, DAY);
        for (const standing of standings)
          for (const category of categoryCodes) {
            const verdict = verdicts[standing][category];
            if (verdict.kind === "full") continue;
            if (!BILINGUAL.test(verdict.reason) || !BILINGUAL.test(verdict.remedy))
              poor.push(`${code} ${category} ${JSON.stringify(verdict)}`);
          }
      }
    expect(poor).toEqual([]);
    const consent = verdictOn("socialInsurance", "conditional", { purpose: "P18" });
    expect(consent).toMatchObject({
      reason: expect.stringMatching(BILINGUAL),
      remedy: expect.stringMatching(BILINGUAL),
    });
  });

  it("names the purposes that would do, and whom to ask", () => {
    expect(verdictOn("representative.idNumber", "conditional", { purpose: "P02" })).toMatchObject({
      remedy: "请求头 x-purpose: P05 · header x-purpose",
    });
    expect(verdictOn("home.address", "full", {})).toMatchObject({
      remedy: "请求头 x-purpose: P02 | P05 | P18 · header x-purpose",
    });
    expect(verdictOn("representative.name", "withheld", {})).toMatchObject({
      remedy: expect.stringMatching(/ask SH-AIC$/u),
    });
    expect(verdictOn("record.remark", "withheld", {})).toMatchObject({
      remedy: expect.stringMatching(/ask the department that made the record$/u),
    });
  });

  it("is told by grants that have names in both languages", () => {
    const nameless = allGrants.filter(
      ({ name, nameEn }) => !/\p{Script=Han}/u.test(name) || !/^[A-Z][a-z]/u.test(nameEn),
    );
    expect(nameless).toEqual([]);
  });
});
