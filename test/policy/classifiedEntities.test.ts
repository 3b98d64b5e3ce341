import { describe, expect, it } from "@jest/globals";
import { avoided, hasOfficers } from "../../policy/avoidance.ts";
import { knownClassified } from "../../policy/classifiedEntities.ts";
import { departments } from "../../policy/departments/index.ts";

const COORDINATORS = ["SH-REFORM", "SH-LEGAL", "SH-OFFICE"];
const SOCIETY = ["PUBLIC", "ANALYST", "OPERATOR", "CPC", "ASSOC-X", "PARTNER-LAW", "SH-XXX", ""];

describe("that a classified entity exists", () => {
  it("is known to departments that supervise, judge or audit, of all of them", () => {
    const others = departments
      .map(({ code }) => code)
      .filter((code) => !COORDINATORS.includes(code));
    expect(others.length).toBe(departments.length - 3);
    for (const code of others)
      expect([code, knownClassified(code)]).toEqual([code, { all: true, ownUscc: null }]);
  });

  it.each([...COORDINATORS, ...SOCIETY])("is known to %j of none", (reader) => {
    expect(knownClassified(reader)).toEqual({ all: false, ownUscc: null });
  });

  it("is known to an enterprise of itself", () => {
    const own = { all: false, ownUscc: "91310000132260250X" };
    expect(knownClassified("SELF:91310000132260250X")).toEqual(own);
    expect(knownClassified("XSELF:91310000132260250X").ownUscc).toBeNull();
  });
});

describe("who avoids an entity", () => {
  it("gets nothing of what is not open, and is told by whom it may be done", () => {
    expect(avoided([["liaison", "rectification"], ["record.remark"]])).toEqual({
      kind: "withheld",
      categories: ["liaison", "rectification"],
      explanation: {
        code: "AVOIDANCE",
        reason:
          "本人已申报与该主体有利害关系，应当回避 · the officer declared an interest in the entity and avoids it",
        remedy: "由本部门其他人员办理 · another officer of the department takes over",
      },
    });
    expect(avoided([])).toMatchObject({ kind: "withheld", categories: [] });
  });

  it("is an officer of a department", () => {
    expect(departments.every(({ code }) => hasOfficers(code))).toBe(true);
    expect(SOCIETY.filter((reader) => hasOfficers(reader))).toEqual([]);
  });
});
