import { describe, expect, it } from "@jest/globals";
import {
  categories,
  type CategoryCode,
  categoryCodes,
  isAct,
} from "../../policy/categories/index.ts";
import { acts } from "../../policy/categories/acts/index.ts";
import type { Effect } from "../../policy/grants/grant.ts";
import { mayAct, mayDo } from "../../policy/powers.ts";
import { readerByCode, type Reader } from "../../policy/readers.ts";
import { DAY, grantsOf, readerWith, verdictOn } from "./testReader.ts";

const WORK = { purpose: "P02", basis: "CASE-1", secondFactor: true } as const;
const ACT: CategoryCode = "avoidance.declare";

describe("an act, by the rules", () => {
  it("is what the catalogue of acts names, and no other category is", () => {
    expect(categoryCodes.filter((code) => isAct(code))).toEqual(Object.keys(acts));
    expect(isAct("officer.name")).toBe(false);
  });

  it.each(["masked", "singleLookUp", "aggregate", "yesNo", "own", "withheld"] as const)(
    "is not done by halves: %s gives none",
    (effect: Effect) => {
      const verdict = verdictOn(ACT, effect, WORK);
      expect(verdict).toMatchObject({ kind: "withheld", code: "NOT_EMPOWERED" });
      expect(verdict).toMatchObject({
        reason: `${categories[ACT].name}不在测试的职权之内（${categories[ACT].legalBasis}） · not within the powers of: Test`,
        remedy: "由有职权的部门办理 · leave it to a department that has the power",
      });
    },
  );

  it("is done by whom it is granted, for its purposes or for any", () => {
    expect(verdictOn(ACT, "conditional", WORK).kind).toBe("full");
    expect(verdictOn(ACT, "full", WORK).kind).toBe("full");
    expect(verdictOn(ACT, "conditional", { purpose: "P18" })).toMatchObject({
      code: "PURPOSE_UNFIT",
    });
    expect(verdictOn(ACT, "full", {})).toMatchObject({ code: "PURPOSE_REQUIRED" });
  });

  it("is what no data are: a field is given by halves", () => {
    expect(verdictOn("officer.name", "masked", WORK).kind).toBe("masked");
    expect(verdictOn("officer.name", "yesNo", WORK).kind).toBe("full");
  });
});

const may = (code: string): boolean => mayAct(readerByCode(code) as Reader, DAY);

describe("a power", () => {
  it("is whether one act may be done for some purpose; what is no act, nobody does", () => {
    const declaring = readerWith(grantsOf({ [ACT]: "conditional", "officer.name": "full" }));
    expect([mayDo(declaring, ACT, DAY), mayDo(declaring, "consent.revoke", DAY)]).toEqual([
      true,
      false,
    ]);
    expect(mayDo(declaring, "officer.name", DAY)).toBe(false);
    expect(mayDo(declaring, ACT, "2025-12-31")).toBe(false);
  });

  it("of any kind is had by who may do one act at least", () => {
    expect(mayAct(readerWith(grantsOf({ [ACT]: "conditional" })), DAY)).toBe(true);
    expect(mayAct(readerWith(grantsOf({ "officer.name": "full" })), DAY)).toBe(false);
    expect(
      ["SH-AIC", "SELF:91310000Y00000H65N", "PUBLIC", "ANALYST", "PARTNER-LAW"].map(may),
    ).toEqual([true, true, false, false, false]);
  });

  it("is told by what lies within the duties of a reader, wherever a record lies", () => {
    const [given, none] = [grantsOf({ [ACT]: "full" }), grantsOf({})];
    const reader = readerWith(none);
    expect(
      mayDo({ ...reader, standings: { source: none, inScope: given, elsewhere: none } }, ACT, DAY),
    ).toBe(true);
    expect(
      mayDo({ ...reader, standings: { source: given, inScope: none, elsewhere: given } }, ACT, DAY),
    ).toBe(false);
  });
});
