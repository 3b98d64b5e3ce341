import { domainArgument } from "../../../kit/codes/restrictionDomain.ts";
import { entityReference } from "../../../kit/entityReference.ts";
import type { RestrictionCheckResolvers } from "../resolvers.generated.ts";
import type { RestrictionCheckRow } from "../rows.ts";

export const RestrictionCheck: RestrictionCheckResolvers = {
  __resolveReference(reference): RestrictionCheckRow {
    const { id, entity, domain, asOf } = reference as unknown as CheckReference;
    const stub = entity ? entityReference(entity) : null;
    return {
      id,
      entity_id: stub?.id ?? null,
      scope: stub?.scope,
      domain_code: domain?.code ?? null,
      as_of: asOf ?? null,
    };
  },

  isRestricted({ entity_id: entityId, domain_code: domain, as_of: asOf }, _, { loaders }) {
    if (entityId === null) return null;
    return loaders.isRestricted(entityId, domainArgument(domain), asOf ?? loaders.today);
  },
};

/** What the gateway tells of a check: all that its answer depends on. */
interface CheckReference {
  readonly id: string;
  readonly entity?: object | null;
  readonly domain?: { readonly code: string } | null;
  readonly asOf?: string;
}
