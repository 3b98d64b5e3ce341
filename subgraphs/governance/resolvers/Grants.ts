import { categoryCodes } from "../../../policy/categories/index.ts";
import { purposeRow } from "../policyRows.ts";
import type { GrantsResolvers } from "../resolvers.generated.ts";

export const Grants: GrantsResolvers = {
  purposes: ({ purposes }) => purposes.map(purposeRow),
  effects: ({ grants }) =>
    categoryCodes.map((category) => ({ category, effect: grants[category] })),
};
