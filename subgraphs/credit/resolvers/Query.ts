import { connectionOfTable } from "../../../kit/connection/connectionFrom.ts";
import { listOrders } from "../repository.ts";
import type { QueryResolvers } from "../resolvers.generated.ts";

export const Query: QueryResolvers = {
  creditCatalogue: (_, { nature, ...args }, { loaders }) =>
    connectionOfTable(loaders.catalogue, args, listOrders.catalogue, nature ? { nature } : {}),
  // One's own are told by the claims, never by an argument.
  objectionsToDecide: (_, args, { loaders }) =>
    connectionOfTable(loaders.objectionsToDecide, args, listOrders.waitingObjections),
  objectionsToTransfer: (_, args, { loaders }) =>
    connectionOfTable(loaders.objectionsToTransfer, args, listOrders.waitingObjections),
};
