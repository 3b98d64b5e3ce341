import { departmentOf } from "../../../kit/codes/provenance.ts";
import type { CreditFlowPartResolvers } from "../resolvers.generated.ts";

export const CreditFlowPart: CreditFlowPartResolvers = {
  provider: ({ provider_code: code }) => departmentOf(code),
  catalogueItem: async ({ catalogue_code: code }, _, { loaders }) =>
    code === null ? null : ((await loaders.itemsByCode.load(code)) ?? null),
};
