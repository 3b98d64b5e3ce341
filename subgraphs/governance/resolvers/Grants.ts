import { categoryCodes } from "../../../policy/categories/index.ts";
import { grantOn } from "../../../policy/grants/inForce.ts";
import { isInForce } from "../../../policy/term.ts";
import { purposeRow } from "../policyRows.ts";
import type { GrantsResolvers } from "../resolvers.generated.ts";

export const Grants: GrantsResolvers = {
  purposes: ({ purposes }) => purposes.map(purposeRow),
  isInForce: ({ day, ...grants }) => isInForce(grants, day),
  effects: ({ day, ...grants }) =>
    categoryCodes.flatMap((category) => {
      const grant = grantOn(grants, category, day);
      return grant === undefined ? [] : [{ category, ...grant }];
    }),
  amendments: ({ amendments }) => amendments ?? [],
};
