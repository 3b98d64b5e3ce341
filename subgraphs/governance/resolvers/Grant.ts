import { effectCode } from "../codes.ts";
import { categoryRow } from "../policyRows.ts";
import type { GrantResolvers } from "../resolvers.generated.ts";

export const Grant: GrantResolvers = {
  category: ({ category }) => categoryRow(category),
  effect: ({ effect }) => effectCode(effect),
};
