import type { AvoidanceResolvers } from "../resolvers.generated.ts";

export const Avoidance: AvoidanceResolvers = {
  officer: ({ officer_key: officer }) => officer,
  entity: async ({ entity_id: id }, _, { loaders }) => (await loaders.byId.load(id)) ?? null,
};
