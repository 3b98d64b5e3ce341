import { categories } from "./categories/index.ts";
import { departmentByCode } from "./departments/index.ts";
import type { Explanation } from "./explanations.ts";
import type { FieldVerdict, Requirement } from "./fieldVerdict.ts";
import type { Standing } from "./standing.ts";

const ASSIGNEE_ONLY: Explanation = {
  code: "ASSIGNEE_ONLY",
  reason: "只向承办本记录的人员提供 · given to the officer who handles the record alone",
  remedy: "由承办人员查阅，或者请本部门改派 · leave it to that officer, or have it assigned anew",
};

/** Of a record that was not reached by its entity: whom the officer avoids (R8) is known there. */
const BY_ENTITY: Explanation = {
  code: "ASSIGNEE_ONLY",
  reason:
    "须从主体进入查阅，以便核对回避 · read below the entity, where it is known whom the officer avoids",
  remedy: "用 legalEntity 查询该主体的投诉、举报 · ask for it below legalEntity",
};

/** Who investigate crimes and judge: they read by a case of their own, whose number they give. */
const CASE_ORGANS = new Set(["SH-PSB", "SH-PROC", "SH-CRT"]);

/** 承办人 (rule R7): whether what is required is kept for the officer who handles the record. */
export function isAssigneeOnly(requirement: Requirement): boolean {
  return requirement.some((kinds) => kinds.some((kind) => categories[kind].assigneeOnly === true));
}

/**
 * Whether a reader gets such data by its officer alone. Every department does of what it handles itself, and
 * of what another handles all but those that investigate and judge.
 */
export function isBoundToAssignee(reader: string, standing: Standing): boolean {
  if (departmentByCode(reader) === undefined) return false;
  return standing === "source" || !CASE_ORGANS.has(reader);
}

/**
 * What an officer gets of it who is not the assignee, or who is and does not come by the entity: the same, whether
 * there is anything or not.
 */
export function unassigned(requirement: Requirement, isAssignee: boolean): FieldVerdict {
  const explanation = isAssignee ? BY_ENTITY : ASSIGNEE_ONLY;
  return { kind: "withheld", categories: requirement[0] ?? [], explanation };
}
