import { departmentOf } from "../../../kit/codes/provenance.ts";
import { categoryCode, levelCode, stageCode } from "../codes.ts";
import type { PermitItemResolvers } from "../resolvers.generated.ts";

export const PermitItem: PermitItemResolvers = {
  __resolveReference: async ({ code }, { loaders }) =>
    (await loaders.itemsByCode.load(code)) ?? null,
  authority: (row) => departmentOf(row.authority_code),
  level: (row) => levelCode(row.level_code),
  stage: (row) => stageCode(row.stage_code),
  category: (row) => categoryCode(row.category_code),
};
