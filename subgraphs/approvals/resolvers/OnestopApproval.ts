import { batchResolver } from "../../../kit/batchResolver.ts";
import { connectionsFrom } from "../../../kit/connection/connectionFrom.ts";
import { entityReference } from "../../../kit/entityReference.ts";
import { listOrders } from "../repository.ts";
import type { OnestopApprovalResolvers } from "../resolvers.generated.ts";

export const OnestopApproval: OnestopApprovalResolvers = {
  __resolveReference: (reference) => entityReference(reference),

  permits: batchResolver((owners, args, { loaders }) =>
    connectionsFrom(loaders.permits, owners, args, listOrders.permits, { status_code: "VALID" }),
  ),
};
