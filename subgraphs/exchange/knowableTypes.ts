import type { Access } from "../../kit/authorization/access.ts";
import { CHANGE_TYPES, type ChangeTypeCode, changeTypeCodes } from "./changeTypes.ts";

/** Of which types of change a reader may know, of whatever entity. */
export function knowableTypes(access: Access): readonly ChangeTypeCode[] {
  const { categories } = access.subset(changeTypeCodes.map((code) => CHANGE_TYPES[code].category));
  return changeTypeCodes.filter((code) => categories.includes(CHANGE_TYPES[code].category));
}
