import type { ReaderResolvers } from "../resolvers.generated.ts";

export const Reader: ReaderResolvers = {
  source: ({ standings, day }) => ({ ...standings.source, day }),
  inScope: ({ standings, day }) => ({ ...standings.inScope, day }),
  elsewhere: ({ standings, day }) => ({ ...standings.elsewhere, day }),
};
