import type { Access } from "../../kit/authorization/access.ts";
import { type ChangeTypeCode, changeTypeCodes, changeTypeRule } from "./changeTypes.ts";

/** Of which types of change a reader may know, of whatever entity and whomever they concern. */
export function knowableTypes(access: Access): readonly ChangeTypeCode[] {
  const categories = changeTypeCodes.flatMap((code) => categoryOf(code) ?? []);
  const given = access.subset(categories).categories;
  return changeTypeCodes.filter((code) => given.some((one) => one === categoryOf(code)));
}

function categoryOf(code: ChangeTypeCode) {
  const rule = changeTypeRule(code);
  return "category" in rule ? rule.category : undefined;
}
