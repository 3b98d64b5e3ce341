import { entityReference } from "../../../kit/entityReference.ts";
import { usesOf } from "../usesOf.ts";
import type { LegalEntityResolvers } from "../resolvers.generated.ts";
import { visibleUses } from "../visibleUses.ts";

export const LegalEntity: LegalEntityResolvers = {
  __resolveReference: (reference) => entityReference(reference),

  auditEvents: (entity, args, { loaders, access }) =>
    usesOf(loaders, visibleUses(access, entity), { subject: String(entity.id) }, args, entity.id),
};
