import type { ReaderResolvers } from "../resolvers.generated.ts";

export const Reader: ReaderResolvers = {
  role: ({ role, day }) => (role === undefined ? null : { ...role, day }),
  source: ({ standings, day }) => ({ ...standings.source, day }),
  inScope: ({ standings, day }) => ({ ...standings.inScope, day }),
  elsewhere: ({ standings, day }) => ({ ...standings.elsewhere, day }),
};
