import { describe, expect, it } from "@jest/globals";
import { consented, everyDecision } from "../../policy/attainable.ts";
import type { CategoryCode } from "../../policy/categories/index.ts";
import { type Decision, decide } from "../../policy/decide.ts";
import { fieldVerdict } from "../../policy/fieldVerdict.ts";
import { type Reader, readerByCode } from "../../policy/readers.ts";
import { betterUse } from "../../policy/remedy.ts";
import type { Standing } from "../../policy/standing.ts";
import type { Use } from "../../policy/use.ts";

const DAY = "2026-11-24";

const reader = (code: string): Reader => {
  const known = readerByCode(code);
  if (known === undefined) throw new TypeError(`no reader ${code}`);
  return known;
};

const textOf = (category: CategoryCode, standing: Standing) => (decision: Decision) =>
  fieldVerdict([[category]], "String", decision.verdicts[standing], "single");

const kinds = (code: string, category: CategoryCode, standing: Standing = "inScope") => [
  ...new Set(
    everyDecision(reader(code), DAY).map((decision) => textOf(category, standing)(decision).kind),
  ),
];

const better = (code: string, use: Use, category: CategoryCode, standing: Standing = "inScope") =>
  betterUse(reader(code), use, DAY, textOf(category, standing));

describe("what a reader could be given at all", () => {
  it("is what some purpose of its own gives with every proof", () => {
    expect(kinds("SH-AIC", "representative.idNumber")).toEqual(["withheld", "full"]);
    expect(kinds("PUBLIC", "representative.idNumber")).toEqual(["withheld"]);
  });

  it("is what an entity may consent to, which no request can show yet", () => {
    expect(kinds("PARTNER-LAW", "credit.record")).toEqual(["withheld", "full"]);
    const uses = { purpose: "P18", basis: "CASE-1", secondFactor: true } as const;
    const { verdicts } = decide(reader("PARTNER-LAW"), uses, DAY);
    expect(verdicts.inScope["credit.record"]).toMatchObject({ code: "CONSENT_REQUIRED" });
  });

  it("has a name of its own, and is worked out once", () => {
    const decision = decide(reader("PARTNER-LAW"), { purpose: "P18" }, DAY);
    expect(consented(decision).key).toBe(`${decision.key} consented`);
    expect(consented(decision)).toBe(consented(decision));
  });
});

describe("the use that gives more of a field", () => {
  it("is each purpose that gives most, with the proofs not shown yet", () => {
    expect(better("SH-AIC", {}, "representative.idNumber")).toEqual({
      purposes: ["P01", "P05", "P06", "P07"],
      needs: ["basis", "secondFactor"],
    });
    expect(better("SH-AIC", { basis: "CASE-1" }, "representative.idNumber").needs).toEqual([
      "secondFactor",
    ]);
  });

  it("asks for no proof that was shown, and for each that was not", () => {
    const uses: readonly Use[] = [
      { purpose: "P05", secondFactor: true },
      { purpose: "P05", basis: "CASE-1", secondFactor: false },
    ];
    expect(uses.map((use) => better("SH-AIC", use, "representative.idNumber").needs)).toEqual([
      ["basis"],
      ["secondFactor"],
    ]);
  });

  it("names consent where nothing else is missing", () => {
    const use = { purpose: "P18", basis: "CASE-1", secondFactor: true } as const;
    expect(better("PARTNER-LAW", use, "credit.record").needs).toEqual(["consent"]);
  });

  it("names consent where the entity has to give it", () => {
    expect(better("PARTNER-LAW", {}, "credit.record")).toEqual({
      purposes: ["P18"],
      needs: ["consent"],
    });
  });

  it("is none where no purpose of the reader's gives it, or all is given already", () => {
    const none = { purposes: [], needs: [] };
    expect(better("PUBLIC", {}, "representative.idNumber")).toEqual(none);
    const case1 = { purpose: "P05", basis: "CASE-1", secondFactor: true } as const;
    expect(better("SH-AIC", case1, "representative.idNumber")).toEqual(none);
  });
});
