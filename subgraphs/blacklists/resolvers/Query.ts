import { connectionOfTable } from "../../../kit/connection/connectionFrom.ts";
import { listOrders, stillListed } from "../repository.ts";
import type { QueryResolvers } from "../resolvers.generated.ts";

export const Query: QueryResolvers = {
  listings: (_, { kind, activeOnly, ...args }, { loaders }) =>
    connectionOfTable(loaders.wholeLists, args, listOrders.listings, {
      list_kind: kind,
      ...(activeOnly === false ? {} : stillListed),
    }),

  jointPunishmentMeasures: (_, { class: group, domain, ...args }, { loaders }) =>
    connectionOfTable(loaders.measures, args, listOrders.measures, {
      ...(group ? { class_code: group } : {}),
      ...(domain ? { domain_code: domain } : {}),
    }),
};
