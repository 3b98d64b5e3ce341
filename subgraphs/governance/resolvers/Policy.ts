import { allGrants } from "../../../policy/readers.ts";
import { categoryRows, purposeRows } from "../policyRows.ts";
import type { PolicyResolvers } from "../resolvers.generated.ts";

export const Policy: PolicyResolvers = {
  categories: () => categoryRows,
  purposes: () => purposeRows,
  grants: () => allGrants,
};
