import { codedOrNull } from "../../../kit/codes/codedValue.ts";
import { districtCode, levelCode } from "../codes.ts";
import { categoryRows } from "../policyRows.ts";
import type { DepartmentResolvers } from "../resolvers.generated.ts";

export const Department: DepartmentResolvers = {
  level: ({ level }) => levelCode(level),
  district: ({ district }) => codedOrNull(districtCode, district ?? null),
  isPlatformOperator: ({ isPlatformOperator }) => isPlatformOperator === true,
  categories: ({ code }) => categoryRows.filter(({ owner }) => owner === code),
};
