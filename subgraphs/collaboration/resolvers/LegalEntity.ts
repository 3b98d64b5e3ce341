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
  // Who oversees the work knows of an entity's tasks where it may read what they say; who takes part, of its own.
  jointTasks: (entity, args, { loaders, access }) => {
    const isGiven = access.subset(["jointTask.content"], entity).categories.length > 0;
    const list = loaders.jointTasksOfEntity[isGiven ? "overseen" : "own"];
    return connectionFrom(list, entity.id, args, listOrders.jointTasks);
  },
};
