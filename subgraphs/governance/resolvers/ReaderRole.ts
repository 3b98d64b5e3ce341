import { purposeRow } from "../policyRows.ts";
import type { ReaderRoleResolvers } from "../resolvers.generated.ts";

export const ReaderRole: ReaderRoleResolvers = {
  purposes: ({ purposes }) => purposes.map(purposeRow),
  source: ({ standings, day }) => ({ ...standings.source, day }),
  inScope: ({ standings, day }) => ({ ...standings.inScope, day }),
  elsewhere: ({ standings, day }) => ({ ...standings.elsewhere, day }),
};
