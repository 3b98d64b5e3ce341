import { connectionFrom } from "../../../kit/connection/connectionFrom.ts";
import { entityReference } from "../../../kit/entityReference.ts";
import { listOrders } from "../repository.ts";
import type { LegalEntityResolvers } from "../resolvers.generated.ts";
import { transfersGiven } from "../subsets.ts";

export const LegalEntity: LegalEntityResolvers = {
  __resolveReference: (reference) => entityReference(reference),

  criminalTransfers: (entity, args, { loaders, access }) =>
    connectionFrom(
      loaders.transfersOfEntity(transfersGiven(access, entity)),
      entity.id,
      args,
      listOrders.transfersOfEntity,
    ),
};
