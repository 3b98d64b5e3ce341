import { batchResolver } from "../../../kit/batchResolver.ts";
import { connectionsFrom } from "../../../kit/connection/connectionFrom.ts";
import { entityReference } from "../../../kit/entityReference.ts";
import { listOrders } from "../repository.ts";
import type { OnestopSupervisionResolvers } from "../resolvers.generated.ts";

export const OnestopSupervision: OnestopSupervisionResolvers = {
  __resolveReference: (reference) => entityReference(reference),

  openRectifications: batchResolver((owners, args, { loaders }) =>
    connectionsFrom(loaders.openRectifications, owners, args, listOrders.rectifications),
  ),
};
