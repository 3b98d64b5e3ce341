import { connectionFrom } from "../../../kit/connection/connectionFrom.ts";
import { entityReference } from "../../../kit/entityReference.ts";
import { listOrders } from "../repository.ts";
import type { OnestopSupervisionResolvers } from "../resolvers.generated.ts";

export const OnestopSupervision: OnestopSupervisionResolvers = {
  __resolveReference: (reference) => entityReference(reference),

  openRectifications: ({ id }, args, { loaders }) =>
    connectionFrom(loaders.openRectifications, id, args, listOrders.rectifications),
};
