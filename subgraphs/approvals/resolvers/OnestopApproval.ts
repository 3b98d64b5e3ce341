import { connectionFrom } from "../../../kit/connection/connectionFrom.ts";
import { entityReference } from "../../../kit/entityReference.ts";
import { listOrders } from "../repository.ts";
import type { OnestopApprovalResolvers } from "../resolvers.generated.ts";

export const OnestopApproval: OnestopApprovalResolvers = {
  __resolveReference: (reference) => entityReference(reference),

  permits: ({ id }, args, { loaders }) =>
    connectionFrom(loaders.permits, id, args, listOrders.permits, { status_code: "VALID" }),
};
