import { entityReference } from "../../../kit/entityReference.ts";
import type { LegalEntityResolvers } from "../resolvers.generated.ts";
import { creditEventsOf } from "../timeline.ts";

export const LegalEntity: LegalEntityResolvers = {
  __resolveReference: (reference) => entityReference(reference),
  credit: (entity) => entity,
  creditEvents: ({ id }, _, { loaders }) => creditEventsOf(id, loaders),
};
