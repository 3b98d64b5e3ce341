import { describe, expect, it } from "@jest/globals";
import { isAssigneeOnly, isBoundToAssignee, unassigned } from "../../policy/assignee.ts";
import { departments } from "../../policy/departments/index.ts";

const CASE_ORGANS = ["SH-PSB", "SH-PROC", "SH-CRT"];
const others = departments.map(({ code }) => code).filter((code) => !CASE_ORGANS.includes(code));

describe("what is kept for the officer who handles the record (R7)", () => {
  it("is every field that requires such a kind of data, with others or as an alternative", () => {
    expect(isAssigneeOnly([["complaint.complainant"]])).toBe(true);
    expect(isAssigneeOnly([["report.reporter"]])).toBe(true);
    expect(isAssigneeOnly([["liaison", "report.reporter"]])).toBe(true);
    expect(isAssigneeOnly([["liaison"], ["report.reporter"]])).toBe(true);
  });

  it("is nothing else", () => {
    for (const requirement of [[], [[]], [["liaison"]], [["report.content"], ["liaison"]]] as const)
      expect(isAssigneeOnly(requirement)).toBe(false);
  });

  it("is kept so in every department, of what it handles and of what others do", () => {
    expect(others).toHaveLength(departments.length - 3);
    for (const code of others)
      for (const standing of ["source", "inScope", "elsewhere"] as const)
        expect([code, isBoundToAssignee(code, standing)]).toEqual([code, true]);
  });

  it.each(CASE_ORGANS)("is kept so in %s of what it handles itself, and no other", (code) => {
    const bound = (["source", "inScope", "elsewhere"] as const).map((standing) =>
      isBoundToAssignee(code, standing),
    );
    expect(bound).toEqual([true, false, false]);
  });

  it("is not had by officers where there are none: society and enterprises have their own rules", () => {
    for (const code of ["PUBLIC", "SELF:91310000132260250X", "SH-XXX", ""])
      expect(isBoundToAssignee(code, "source")).toBe(false);
  });

  it("is refused to every other officer in the same words, and says who may read it", () => {
    expect(unassigned([["report.reporter", "liaison"], ["record.remark"]], false)).toEqual({
      kind: "withheld",
      categories: ["report.reporter", "liaison"],
      explanation: {
        code: "ASSIGNEE_ONLY",
        reason: "只向承办本记录的人员提供 · given to the officer who handles the record alone",
        remedy:
          "由承办人员查阅，或者请本部门改派 · leave it to that officer, or have it assigned anew",
      },
    });
    expect(unassigned([], false)).toMatchObject({ kind: "withheld", categories: [] });
  });

  it("is refused to that officer too where the record was not reached by its entity", () => {
    expect(unassigned([["report.reporter"]], true)).toEqual({
      kind: "withheld",
      categories: ["report.reporter"],
      explanation: {
        code: "ASSIGNEE_ONLY",
        reason:
          "须从主体进入查阅，以便核对回避 · read below the entity, where it is known whom the officer avoids",
        remedy: "用 legalEntity 查询该主体的投诉、举报 · ask for it below legalEntity",
      },
    });
  });
});
