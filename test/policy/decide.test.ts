import { describe, expect, it } from "@jest/globals";
import { type CategoryCode, categories, categoryCodes } from "../../policy/categories/index.ts";
import type { Consent } from "../../policy/consent.ts";
import { decide, type Verdict } from "../../policy/decide.ts";
import { departments } from "../../policy/departments/index.ts";
import type { Effect } from "../../policy/grants/grant.ts";
import { allGrants, type Reader, readerByCode } from "../../policy/readers.ts";
import { type Standing, standings } from "../../policy/standing.ts";
import type { Use } from "../../policy/use.ts";

/** A day on which the rules hold. */
const DAY = "2026-07-01";

const reader = (code: string): Reader => {
  const found = readerByCode(code);
  if (found === undefined) throw new TypeError(`no reader ${code}`);
  return found;
};

function verdict(
  code: string,
  category: CategoryCode,
  use: Use = {},
  standing: Standing = "elsewhere",
): Verdict {
  return decide(reader(code), use, DAY).verdicts[standing][category];
}

/** Why the city's registrar does not get an identity number, or that it does. */
function causeFor(use: Use): string {
  const found = verdict("SH-AIC", "representative.idNumber", use);
  return found.kind === "full" ? "full" : found.code;
}

/** What anybody gets of a category, or ever got or will get. */
const everyEffect = (code: CategoryCode): Effect[] =>
  allGrants.flatMap(({ grants, amendments = [] }) => [
    grants[code],
    ...amendments.filter(({ category }) => category === code).map(({ effect }) => effect),
  ]);

const kindOf = (...asked: Parameters<typeof verdict>) => verdict(...asked).kind;

describe("grants", () => {
  it("every grants file decides on every category, and on nothing else", () => {
    for (const { grants } of allGrants)
      expect(Object.keys(grants).sort()).toEqual([...categoryCodes].sort());
  });

  it("every department of the plan is a reader", () => {
    expect(departments.length).toBe(23 + 16 * 3);
    for (const { code } of departments) expect(readerByCode(code)?.code).toBe(code);
  });

  it("a category that somebody gets on conditions says which, and one that nobody does says none", () => {
    for (const code of categoryCodes) {
      const isConditional = everyEffect(code).includes("conditional");
      expect([code, categories[code].condition !== undefined]).toEqual([code, isConditional]);
    }
  });

  it("a category that somebody gets masked names its mask", () => {
    const masked = categoryCodes.filter((code) =>
      everyEffect(code).some((effect) => ["masked", "singleLookUp"].includes(effect)),
    );
    expect(masked.length).toBeGreaterThan(15);
    expect(masked.filter((code) => categories[code].mask === undefined)).toEqual([]);
  });

  it("whoever keeps no records gets nothing closer by being named as their source", () => {
    for (const code of ["SH-AUDIT", "SH-OFFICE", "PUBLIC", "ANALYST"]) {
      const { standings: byStanding } = reader(code);
      expect(byStanding.source).toBe(byStanding.elsewhere);
    }
  });
});

describe("reader codes", () => {
  it("an enterprise reads as itself only by a code that its standard accepts", () => {
    expect(readerByCode("SELF:91310000132260250x")?.code).toBe("SELF:91310000132260250X");
    expect(readerByCode("SELF:91310000132260251X")).toBeUndefined();
  });

  it.each([
    "",
    "public",
    "SH-XXX",
    "D-310199-MSA",
    "ASSOC-",
    "PARTNER-X",
    "constructor",
    "__proto__",
  ])("%j is no reader, whatever it resembles", (code) =>
    expect(readerByCode(code)).toBeUndefined(),
  );
});

describe("decisions", () => {
  it("the public gets names one entity at a time, and no more of a person without saying why", () => {
    const { verdicts } = decide(reader("PUBLIC"), {}, DAY);
    const given = categoryCodes.filter((code) => verdicts.elsewhere[code].kind !== "withheld");
    expect(given).toEqual([
      "representative.name",
      "shareholder.name",
      "officer.name",
      "penalty.decisionText",
      "restriction.exists",
      "statistics.cell",
    ]);
    expect(kindOf("PUBLIC", "representative.name")).toBe("singleLookUp");
    expect(kindOf("PUBLIC", "penalty.decisionText")).toBe("masked");
  });

  it("without a purpose nobody gets what is shared on demand", () => {
    for (const { code } of departments) {
      const { verdicts } = decide(reader(code), {}, DAY);
      const given = categoryCodes.filter((category) =>
        standings.some((standing) => verdicts[standing][category].kind !== "withheld"),
      );
      expect(
        given.filter((category) => categories[category].shareAttribute !== "普遍共享"),
      ).toEqual([]);
    }
  });

  it("a registrar gets identity numbers for a case, with its number and a second factor", () => {
    expect(causeFor({})).toBe("PURPOSE_REQUIRED");
    expect(causeFor({ purpose: "P02", basis: "案件1" })).toBe("PURPOSE_UNFIT");
    expect(causeFor({ purpose: "P05" })).toBe("BASIS_REQUIRED");
    expect(causeFor({ purpose: "P05", basis: "案件1" })).toBe("SECOND_FACTOR_REQUIRED");
    expect(causeFor({ purpose: "P05", basis: "案件1", secondFactor: true })).toBe("full");
  });

  it("a line department gets more of an entity on its list than of another", () => {
    const use: Use = { purpose: "P02" };
    expect(kindOf("SH-HRSS", "rectification", use, "source")).toBe("full");
    expect(kindOf("SH-HRSS", "rectification", use, "inScope")).toBe("full");
    expect(kindOf("SH-HRSS", "rectification", use, "elsewhere")).toBe("withheld");
  });

  it("a district gets the homes of its own, and of others up to the road", () => {
    const use: Use = { purpose: "P02" };
    expect(kindOf("D-310110-MSA", "home.address", use, "inScope")).toBe("full");
    expect(kindOf("D-310110-MSA", "home.address", use, "elsewhere")).toBe("masked");
  });

  it("an enterprise reads its own file, and of others what the public reads", () => {
    const use: Use = { purpose: "P15" };
    const self = "SELF:91310000132260250X";
    expect(kindOf(self, "rectification", use, "inScope")).toBe("full");
    expect(kindOf(self, "rectification", use, "elsewhere")).toBe("withheld");
  });

  it("a case hidden by the secrecy of investigation is for the judicial organs alone", () => {
    const use: Use = { purpose: "P07", basis: "CASE-1", secondFactor: true };
    const kinds = allReaders().map(
      (code) => [code, kindOf(code, "criminalTransfer.content", use)] as const,
    );
    const readers = kinds.filter(([, kind]) => kind !== "withheld").map(([code]) => code);
    expect(readers).toEqual(["SH-PSB", "SH-PROC", "SH-CRT"]);
  });

  it("coordinating departments and analysts get no person", () => {
    const persons = categoryCodes.filter((code) => /name|idNumber|mobile|liaison/iu.test(code));
    for (const code of ["SH-OFFICE", "SH-REFORM", "SH-LEGAL", "ANALYST"])
      for (const category of persons)
        expect(kindOf(code, category, { purpose: "P11" })).toBe("withheld");
  });

  it("what is withheld says why and how it may be had, in both languages", () => {
    expect(verdict("PUBLIC", "representative.idNumber", { purpose: "P14" })).toEqual({
      kind: "withheld",
      code: "NOT_SHARED",
      reason:
        "法定代表人证件号码不向社会公众提供（个人信息保护法 §6、§34） · not shared with: The public",
      remedy: "向上海市工商行政管理局提出申请 · ask SH-AIC",
    });
  });

  it("two readers of one kind with one use share a key, and others do not", () => {
    expect(decide(reader("SH-HRSS"), {}, DAY).key).toBe(decide(reader("SH-EPB"), {}, DAY).key);
    const keys = [
      decide(reader("SH-HRSS"), {}, DAY),
      decide(reader("SH-AIC"), {}, DAY),
      decide(reader("SH-AIC"), { purpose: "P02" }, DAY),
      decide(reader("SH-AIC"), { purpose: "P02", basis: "CASE-1" }, DAY),
      decide(reader("SH-AIC"), { purpose: "P02", basis: "CASE-1", secondFactor: true }, DAY),
      decide(reader("D-310110-MSA"), {}, DAY),
      decide(reader("PARTNER-LAW"), { purpose: "P18" }, DAY),
      decide(reader("PARTNER-LAW"), { purpose: "P18", consent: consentTo("credit.record") }, DAY),
      decide(reader("PARTNER-LAW"), { purpose: "P18", consent: consentTo("taxCredit.grade") }, DAY),
      decide(reader("CPC"), {}, DAY),
      decide(reader("PUBLIC"), {}, DAY),
    ].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("every kind of reader has names of its own, by which its decisions are cached", () => {
    expect(new Set(allGrants.map(({ nameEn }) => nameEn)).size).toBe(allGrants.length);
  });
});

function consentTo(category: CategoryCode): Consent {
  return { uscc: "91310000Y00000H65N", categories: [category] };
}

function allReaders(): string[] {
  return [
    ...departments.map(({ code }) => code),
    "ASSOC-X",
    "CPC",
    "PARTNER-LAW",
    "SELF:91310000132260250X",
    "PUBLIC",
    "ANALYST",
    "OPERATOR",
  ];
}
