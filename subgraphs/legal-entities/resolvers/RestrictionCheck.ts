import { checkById } from "../batchCheck.ts";
import type { RestrictionCheckResolvers } from "../resolvers.generated.ts";

export const RestrictionCheck: RestrictionCheckResolvers = {
  __resolveReference: ({ id }, { loaders }) => checkById(String(id), loaders),
  isKnown: ({ entity }) => entity !== null,
};
