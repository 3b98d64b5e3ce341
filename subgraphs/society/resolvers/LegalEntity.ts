import { connectionFrom } from "../../../kit/connection/connectionFrom.ts";
import { entityReference } from "../../../kit/entityReference.ts";
import { listOrders } from "../repository.ts";
import type { LegalEntityResolvers } from "../resolvers.generated.ts";
import { complaintsFor, reportsFor } from "../subsets.ts";

export const LegalEntity: LegalEntityResolvers = {
  __resolveReference: (reference) => entityReference(reference),

  complaints: (entity, args, { loaders, access }) =>
    connectionFrom(
      loaders.complaintsWithin(complaintsFor(access, entity)),
      entity.id,
      args,
      listOrders.matters,
    ),
  reports: (entity, args, { loaders, access }) =>
    connectionFrom(
      loaders.reportsWithin(reportsFor(access, entity)),
      entity.id,
      args,
      listOrders.matters,
    ),
};
