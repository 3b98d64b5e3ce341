import { connectionOfTable } from "../../../kit/connection/connectionFrom.ts";
import { conditionsOf } from "../../../kit/connection/pageRequest.ts";
import { dispatchConditions } from "../dispatches/dispatchFilter.ts";
import { jointTaskProcedures } from "../jointTasks/procedures.ts";
import { taskConditions } from "../jointTasks/taskFilter.ts";
import { tasksAsked } from "../sharedTasks/tasksAsked.ts";
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
      conditionsOf({ state_code: state }),
    ),
  overdueTransfers: (_, args, { loaders, access, clock }) =>
    connectionOfTable(
      loaders.transfers(transfersGiven(access), clock.now()),
      args,
      listOrders.transfers,
    ),
  // One's own are told by the claims, never by an argument.
  collaborationRequests: (_, { kind, state, ...args }, { loaders }) =>
    connectionOfTable(
      loaders.requests,
      args,
      listOrders.requests,
      conditionsOf({ kind_code: kind, state_code: state }),
    ),
  collaborationRequest: async (_, { number }, { loaders }) =>
    (await loaders.requestByNumber.load(number)) ?? null,
  jointTasks: (_, { filter, ...args }, { loaders, access, clock }) =>
    connectionOfTable(
      loaders.jointTasks(tasksAsked(filter, clock)),
      args,
      listOrders.jointTasks,
      taskConditions(filter, access.reader),
    ),
  jointTask: async (_, { number }, { loaders }) =>
    (await loaders.jointTaskByNumber.load(number)) ?? null,
  dispatches: (_, { filter, ...args }, { loaders, access, clock }) =>
    connectionOfTable(
      loaders.dispatches(tasksAsked(filter, clock)),
      args,
      listOrders.dispatches,
      dispatchConditions(filter, access.reader),
    ),
  dispatch: async (_, { number }, { loaders }) =>
    (await loaders.dispatchByNumber.load(number)) ?? null,
  myTasks: (_, args, { loaders }) => connectionOfTable(loaders.ownTasks, args, listOrders.ownTasks),
  jointTaskProcedures: () => jointTaskProcedures,
  requestTemplates: () => requestTemplates,
  criminalTransferStatistics: (_, _args, { loaders }) => loaders.transferStatistics(),
};
