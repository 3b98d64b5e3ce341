import { departmentByCode } from "./departments/index.ts";
import type { Explanation } from "./explanations.ts";
import type { FieldVerdict, Requirement } from "./fieldVerdict.ts";

/** 回避 (rule R8): who is related to an entity does not read its file as an officer. */
const AVOIDANCE: Explanation = {
  code: "AVOIDANCE",
  reason:
    "本人已申报与该主体有利害关系，应当回避 · the officer declared an interest in the entity and avoids it",
  remedy: "由本部门其他人员办理 · another officer of the department takes over",
};

/** What an officer gets of a field that is not open, of an entity that he avoids: nothing, whatever the grants. */
export function avoided(requirement: Requirement): FieldVerdict & { readonly kind: "withheld" } {
  return { kind: "withheld", categories: requirement[0] ?? [], explanation: AVOIDANCE };
}

/** Whether the persons behind a reader are officers, who may have interests to declare. */
export function hasOfficers(reader: string): boolean {
  return departmentByCode(reader) !== undefined;
}
