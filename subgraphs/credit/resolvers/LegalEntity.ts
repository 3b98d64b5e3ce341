import { batchResolver } from "../../../kit/batchResolver.ts";
import { entityReference, idsOf } from "../../../kit/entityReference.ts";
import type { LegalEntityResolvers } from "../resolvers.generated.ts";
import { creditEventsOf } from "../timeline.ts";

export const LegalEntity: LegalEntityResolvers = {
  __resolveReference: (reference) => entityReference(reference),
  credit: (entity) => entity,
  creditEvents: batchResolver((entities, _, { loaders }) =>
    creditEventsOf(idsOf(entities), loaders),
  ),
};
