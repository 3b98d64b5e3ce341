import { needCode } from "../codes.ts";
import { purposeRow } from "../policyRows.ts";
import type { GrantConditionResolvers } from "../resolvers.generated.ts";

export const GrantCondition: GrantConditionResolvers = {
  purposes: ({ purposes }) => purposes.map(purposeRow),
  needs: ({ needs }) => needs.map(needCode),
};
