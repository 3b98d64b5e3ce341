import { type CategoryCode, categoryCodes } from "../../policy/categories/index.ts";
import { decide, type Verdict } from "../../policy/decide.ts";
import type { Effect, Grants } from "../../policy/grants/grant.ts";
import type { Reader } from "../../policy/readers.ts";
import type { Use } from "../../policy/use.ts";

/** A day on which the rules hold. */
export const DAY = "2026-07-01";

/** Grants that give this and nothing else. */
export function grantsOf(
  effects: Partial<Record<CategoryCode, Effect>>,
  change: Partial<Grants> = {},
): Grants {
  const none = Object.fromEntries(categoryCodes.map((code) => [code, "withheld"]));
  return {
    code: "TEST",
    name: "测试",
    nameEn: "Test",
    purposes: ["P02", "P05", "P18"],
    validFrom: "2026-01-01",
    grants: { ...(none as Record<CategoryCode, Effect>), ...effects },
    ...change,
  };
}

/** A reader with the same grants wherever it stands; made anew, so nothing was decided for it before. */
export function readerWith(grants: Grants): Reader {
  const standings = { source: grants, inScope: grants, elsewhere: grants };
  return { code: "TEST", name: "测试", nameEn: "Test", grants, standings };
}

/** What a reader with one effect gets of one kind of data. */
export function verdictOn(category: CategoryCode, effect: Effect, use: Use): Verdict {
  const { verdicts } = decide(readerWith(grantsOf({ [category]: effect })), use, DAY);
  return verdicts.elsewhere[category];
}
