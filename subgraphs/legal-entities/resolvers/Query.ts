import { connectionOf } from "../../../kit/connection/connection.ts";
import { connectionOfTable } from "../../../kit/connection/connectionFrom.ts";
import { pageRequest } from "../../../kit/connection/pageRequest.ts";
import { batchCheck } from "../batchCheck.ts";
import { findByIdentifier } from "../identifier.ts";
import { listOrders } from "../repository.ts";
import type { QueryResolvers } from "../resolvers.generated.ts";
import { searchOrders } from "../search.ts";
import { searchConditions } from "../searchConditions.ts";

export const Query: QueryResolvers = {
  legalEntity: (_, args, { loaders }) => findByIdentifier(args, loaders),

  async legalEntities(_, { filter, ...args }, { loaders }) {
    const request = pageRequest(args, searchOrders);
    const conditions = searchConditions(filter ?? {});
    const page = await loaders.search.page(conditions, request);
    return connectionOf(page, request, () => loaders.search.count(conditions, request.order));
  },

  batchCheck: (_, args, { loaders }) => batchCheck(args, loaders),

  // Nobody's list but that of the department whose officer asks.
  avoidances: (_, args, { loaders, access }) =>
    connectionOfTable(loaders.avoidancesOfDepartments, args, listOrders.avoidances, {
      department_code: access.reader,
    }),

  registrationImports: (_, args, { loaders }) =>
    connectionOfTable(loaders.imports, args, listOrders.imports),

  quarantinedRegistrations: (_, { reason, ...args }, { loaders }) =>
    connectionOfTable(loaders.quarantine, args, listOrders.quarantine, reason ? { reason } : {}),
};
