import { describe, expect, it } from "@jest/globals";
import { ruleVersion, versionOf } from "../../../kit/authorization/ruleVersion.ts";
import { categories } from "../../../policy/categories/index.ts";
import { type PolicyInForce, policyInForce } from "../../../policy/edition.ts";

describe("the version of the rules", () => {
  it("is the day since which they hold, and a digest of what they say", () => {
    expect(ruleVersion("2026-01-01")).toMatch(/^2026-01-01\+[0-9a-f]{12}$/u);
    expect(ruleVersion("2026-01-31")).toBe(ruleVersion("2026-01-01"));
  });

  it("is none before there were any", () => {
    expect(ruleVersion("2025-12-31")).toBe("none");
  });

  const rules = policyInForce("2026-01-01");
  const version = (changed: Partial<PolicyInForce>) =>
    versionOf("2026-01-01", { ...rules, ...changed });

  it("is another where one effect, one condition or one reader's grants are", () => {
    const condition = { purposes: [], needs: [] };
    const liaison = { ...categories.liaison, condition };
    const versions = [
      version({}),
      version({
        grants: rules.grants.map((grants) =>
          grants.code === "PUB"
            ? { ...grants, effects: { ...grants.effects, liaison: "masked" } }
            : grants,
        ),
      }),
      version({ categories: { ...categories, liaison } }),
      version({
        readers: rules.readers.map(([code = "", ...columns]) =>
          code === "SH-TAX" ? [code, "SRC", "LIN", "LOUT"] : [code, ...columns],
        ),
      }),
    ];
    expect(new Set(versions).size).toBe(versions.length);
  });

  it("is the same in whatever order a file has its lines", () => {
    const turned = Object.fromEntries(Object.entries(categories).toReversed());
    expect(version({ categories: turned as typeof categories })).toBe(version({}));
  });
});
