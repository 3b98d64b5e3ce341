import type { EntityParticularsResolvers } from "../resolvers.generated.ts";

export const EntityParticulars: EntityParticularsResolvers = {
  __resolveType: (row) => row.type_name,
};
