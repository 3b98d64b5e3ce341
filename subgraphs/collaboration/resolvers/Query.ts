import { connectionOfTable } from "../../../kit/connection/connectionFrom.ts";
import { listOrders } from "../repository.ts";
import { requestTemplates } from "../requests/requestTemplates.ts";
import type { QueryResolvers } from "../resolvers.generated.ts";
import { transfersGiven } from "../subsets.ts";

export const Query: QueryResolvers = {
  criminalTransfer: async (_, { number }, { loaders, access }) =>
    (await loaders.transferByNumber(transfersGiven(access)).load(number)) ?? null,
  criminalTransfers: (_, { state, ...args }, { loaders, access }) =>
    connectionOfTable(
      loaders.transfers(transfersGiven(access)),
      args,
      listOrders.transfers,
      state ? { state_code: state } : {},
    ),
  overdueTransfers: (_, args, { loaders, access, clock }) =>
    connectionOfTable(
      loaders.transfers(transfersGiven(access), clock.now()),
      args,
      listOrders.transfers,
    ),
  // One's own are told by the claims, never by an argument.
  collaborationRequests: (_, { kind, state, ...args }, { loaders }) =>
    connectionOfTable(loaders.requests, args, listOrders.requests, {
      ...(kind ? { kind_code: kind } : {}),
      ...(state ? { state_code: state } : {}),
    }),
  collaborationRequest: async (_, { number }, { loaders }) =>
    (await loaders.requestByNumber.load(number)) ?? null,
  requestTemplates: () => requestTemplates,
  criminalTransferStatistics: (_, _args, { loaders }) => loaders.transferStatistics(),
};
