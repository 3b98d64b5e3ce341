import { describe, expect, it } from "@jest/globals";
import { categories, categoryCodes } from "../../policy/categories/index.ts";
import { departments } from "../../policy/departments/index.ts";
import { editionOn, policyInForce } from "../../policy/edition.ts";
import { readerKinds } from "../../policy/readerKinds.ts";
import { allGrants } from "../../policy/readers.ts";

describe("the rules of a day", () => {
  it("hold unchanged since their first day, and there were none before", () => {
    expect(editionOn("2025-12-31")).toBeUndefined();
    expect(editionOn("2026-01-01")).toBe("2026-01-01");
    expect(editionOn("2026-01-31")).toBe("2026-01-01");
  });

  it("are every kind of data, every grant and every kind of reader", () => {
    const rules = policyInForce("2026-01-01");
    expect(rules.categories).toBe(categories);
    expect(rules.grants.map(({ code, effects }) => [code, effects])).toEqual(
      allGrants.map(({ code, grants }) => [
        code,
        Object.fromEntries(categoryCodes.map((category) => [category, grants[category]])),
      ]),
    );
    expect(rules.readers.map(([code]) => code)).toEqual(readerKinds.map(({ code }) => code));
    expect(rules.readers).toContainEqual(["SH-TAX", "SRC", "TAX", "TAX"]);
    expect(rules.readers).toContainEqual(
      "SH-EIC SRC OPER OPER P08 P09 P10 SRC GRANT GRANT".split(" "),
    );
    expect(rules.readers).toContainEqual(["SELF:<uscc>", "SELF", "SELF", "PUB"]);
  });

  it("leave out what does not hold yet", () => {
    expect(policyInForce("2025-12-31").grants).toEqual([]);
  });

  it("name each column of the matrix once, and every kind of reader", () => {
    expect(new Set(allGrants.map(({ code }) => code)).size).toBe(allGrants.length);
    const cityAndJudicial = departments.filter(({ level }) => level !== "DISTRICT");
    expect(readerKinds.map(({ code }) => code)).toEqual([
      ...cityAndJudicial.map(({ code }) => code),
      "D-<district>-MSA, -URB, -STREET",
      "ASSOC-<name>",
      "CPC",
      "PARTNER-<name>",
      "SELF:<uscc>",
      "PUBLIC",
      "ANALYST",
      "OPERATOR",
      "ONESTOP",
    ]);
  });
});
