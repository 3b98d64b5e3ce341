import { effectCode } from "../codes.ts";
import { categoryRow } from "../policyRows.ts";
import type { AmendmentResolvers } from "../resolvers.generated.ts";

export const Amendment: AmendmentResolvers = {
  category: ({ category }) => categoryRow(category),
  effect: ({ effect }) => effectCode(effect),
};
