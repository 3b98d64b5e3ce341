import { describe, expect, it } from "@jest/globals";
import type { CategoryCode } from "../../policy/categories/index.ts";
import type { Consent } from "../../policy/consent.ts";
import { decide, type Verdict } from "../../policy/decide.ts";
import type { Effect, Grants } from "../../policy/grants/grant.ts";
import { standings } from "../../policy/standing.ts";
import type { Use } from "../../policy/use.ts";
import { DAY, grantsOf, readerWith, verdictOn } from "./testReader.ts";

const told = (verdict: Verdict): string => (verdict.kind === "full" ? "full" : verdict.code);

/** What grants say of a kind of data: as its source, within duties and elsewhere. */
function everywhere(category: CategoryCode, grants: Grants, use: Use): string[] {
  const { verdicts } = decide(readerWith(grants), use, DAY);
  return standings.map((standing) => told(verdicts[standing][category]));
}

/** What grants with this change say on a day. */
const onDay = (day: string, change: Partial<Grants>): Verdict =>
  decide(readerWith(grantsOf({}, change)), {}, day).verdicts.elsewhere.liaison;

describe("what concerns the reader itself", () => {
  const use: Use = { purpose: "P02" };

  it("is had of what it made, and by whoever is itself of its own file, and nowhere else", () => {
    const own = { rectification: "own" } as const;
    expect(everywhere("rectification", grantsOf(own), use)).toEqual([
      "full",
      "OWN_ONLY",
      "OWN_ONLY",
    ]);
    expect(everywhere("rectification", grantsOf(own, { isItself: true }), use)).toEqual([
      "full",
      "full",
      "OWN_ONLY",
    ]);
  });

  it.each<[Effect, string]>([
    ["withheld", "NOT_SHARED"],
    ["aggregate", "AGGREGATE_ONLY"],
    ["masked", "MASKED"],
  ])("is no more for that where the effect is %s", (effect, code) => {
    const grants = grantsOf({ "home.address": effect }, { isItself: true });
    expect(everywhere("home.address", grants, use)).toEqual([code, code, code]);
  });
});

describe("a contract", () => {
  const use: Use = { purpose: "P18" };

  it.each<Effect>(["full", "yesNo", "masked", "singleLookUp", "conditional", "own", "withheld"])(
    "withholds what it does not name, were the effect %s",
    (effect) => {
      const beyondContract = new Set<CategoryCode>(["home.address"]);
      const grants = grantsOf({ "home.address": effect }, { beyondContract, isItself: true });
      expect(everywhere("home.address", grants, use)).toEqual([
        "NOT_IN_CONTRACT",
        "NOT_IN_CONTRACT",
        "NOT_IN_CONTRACT",
      ]);
    },
  );

  it("gives of what it names the effect of the grants", () => {
    const beyondContract = new Set<CategoryCode>(["liaison"]);
    const grants = grantsOf({ "home.address": "full" }, { beyondContract });
    expect(everywhere("home.address", grants, use)).toEqual(["full", "full", "full"]);
  });

  it("tells that consent is missing of what it opens by consent, and of nothing else", () => {
    const openedByConsent = new Set<CategoryCode>(["socialInsurance"]);
    const grants = grantsOf({ "home.address": "full" }, { openedByConsent });
    const { verdicts } = decide(readerWith(grants), use, DAY);
    expect(told(verdicts.elsewhere.socialInsurance)).toBe("CONSENT_REQUIRED");
    expect(told(verdicts.elsewhere["taxCredit.grade"])).toBe("NOT_SHARED");
    expect(told(verdicts.elsewhere["home.address"])).toBe("full");
  });

  it("opens by consent what was withheld, and makes nothing conditional that was not", () => {
    const openedByConsent = new Set<CategoryCode>(["socialInsurance"]);
    for (const [effect, code] of [
      ["withheld", "CONSENT_REQUIRED"],
      ["conditional", "CONSENT_REQUIRED"],
      ["aggregate", "AGGREGATE_ONLY"],
      ["full", "full"],
    ] as const)
      expect(
        everywhere(
          "socialInsurance",
          grantsOf({ socialInsurance: effect }, { openedByConsent }),
          use,
        ),
      ).toEqual([code, code, code]);
  });
});

describe("consent", () => {
  const consent: Consent = { uscc: "91310000Y00000H65N", categories: ["socialInsurance"] };

  it("gives the kinds of data that it names, and no other", () => {
    const use: Use = { purpose: "P18", consent };
    expect(told(verdictOn("socialInsurance", "conditional", use))).toBe("full");
    expect(told(verdictOn("annualReport.financials", "conditional", use))).toBe("CONSENT_REQUIRED");
  });

  it("stands for no purpose, and gives nothing that is withheld", () => {
    expect(told(verdictOn("socialInsurance", "conditional", { consent }))).toBe("PURPOSE_REQUIRED");
    expect(told(verdictOn("socialInsurance", "withheld", { purpose: "P18", consent }))).toBe(
      "NOT_SHARED",
    );
  });
});

describe("why something is withheld", () => {
  it("is told where only counts are given, and whom to ask", () => {
    expect(verdictOn("home.address", "aggregate", {})).toEqual({
      kind: "withheld",
      code: "AGGREGATE_ONLY",
      reason: "只提供经营者居所的汇总数据 · only aggregates are given",
      remedy: "向上海市工商行政管理局提出申请 · ask SH-AIC",
    });
  });

  it("is told where only what is one's own is given", () => {
    expect(verdictOn("home.address", "own", {})).toEqual({
      kind: "withheld",
      code: "OWN_ONLY",
      reason: "只提供与本单位有关的经营者居所 · only what concerns the reader itself is given",
      remedy: "向上海市工商行政管理局提出申请 · ask SH-AIC",
    });
  });

  it("is told where a contract does not name it", () => {
    const beyondContract = new Set<CategoryCode>(["home.address"]);
    const { verdicts } = decide(readerWith(grantsOf({}, { beyondContract })), {}, DAY);
    expect(verdicts.inScope["home.address"]).toEqual({
      kind: "withheld",
      code: "NOT_IN_CONTRACT",
      reason: "测试的协议不包括经营者居所 · not in the contract of: Test",
      remedy: "向上海市工商行政管理局提出申请 · ask SH-AIC",
    });
  });

  it("is told where the purpose gives no right to it, with the purposes that do", () => {
    expect(verdictOn("representative.idNumber", "conditional", { purpose: "P02" })).toEqual({
      kind: "withheld",
      code: "PURPOSE_UNFIT",
      reason: "使用目的 P02 不足以取得该数据 · purpose P02 does not give a right to it",
      remedy: "请求头 x-purpose: P05 · header x-purpose",
    });
  });

  it("is told where no purpose was declared", () => {
    expect(verdictOn("home.address", "full", {})).toEqual({
      kind: "withheld",
      code: "PURPOSE_REQUIRED",
      reason: "须注明使用目的 · a purpose must be declared",
      remedy: "请求头 x-purpose: P02 | P05 | P18 · header x-purpose",
    });
  });

  it("is told where the rules do not hold yet, or no longer", () => {
    const remedy =
      "在施行期内查询，或者向平台运行单位询问 · ask while they hold, or ask the operator of the platform";
    expect(onDay("2025-12-31", {})).toEqual({
      kind: "withheld",
      code: "RULE_NOT_IN_FORCE",
      reason: "测试的规则自2026-01-01起施行 · the rules for Test hold from 2026-01-01 on",
      remedy,
    });
    expect(onDay("2026-07-01", { validTo: "2026-06-30" })).toEqual({
      kind: "withheld",
      code: "RULE_NOT_IN_FORCE",
      reason:
        "测试的规则自2026-01-01起至2026-06-30止施行 · the rules for Test hold from 2026-01-01 to 2026-06-30",
      remedy,
    });
  });
});
