import { connectionOfTable } from "../../../kit/connection/connectionFrom.ts";
import { conditionsOf } from "../../../kit/connection/pageRequest.ts";
import { creditFlow } from "../flows/creditFlow.ts";
import { flowDays } from "../flows/flowDays.ts";
import { listOrders } from "../repository.ts";
import type { QueryResolvers } from "../resolvers.generated.ts";

export const Query: QueryResolvers = {
  creditCatalogue: (_, { nature, ...args }, { loaders }) =>
    connectionOfTable(loaders.catalogue, args, listOrders.catalogue, conditionsOf({ nature })),
  // One's own are told by the claims, never by an argument.
  objectionsToDecide: (_, args, { loaders }) =>
    connectionOfTable(loaders.objectionsToDecide, args, listOrders.waitingObjections),
  objectionsToTransfer: (_, args, { loaders }) =>
    connectionOfTable(loaders.objectionsToTransfer, args, listOrders.waitingObjections),
  async creditInbound(_, args, { loaders, clock }) {
    const days = flowDays(args, clock);
    return creditFlow(days, await loaders.inbound(days), clock);
  },
  async creditOutbound(_, args, { loaders, clock }) {
    const days = flowDays(args, clock);
    return creditFlow(days, await loaders.outbound(days), clock);
  },
};
