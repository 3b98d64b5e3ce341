import { batchResolver } from "../../../kit/batchResolver.ts";
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

  isRestricted: batchResolver(async (checks, _, { loaders }) => {
    const restricted = new Map<RestrictionCheckRow, boolean>();
    await Promise.all(
      alike(checks).map(async (some) => {
        const [{ domain_code: domain, as_of: asOf }] = some;
        const entities = some.map(({ entity_id: entity }) => entity);
        const day = asOf ?? loaders.today;
        const answers = await loaders.areRestricted(entities, domainArgument(domain), day);
        for (const [index, check] of some.entries()) restricted.set(check, answers[index] === true);
      }),
    );
    return checks.map((check) => restricted.get(check) ?? null);
  }),
};

/** A check of an entity that the register has. */
type KnownCheck = RestrictionCheckRow & { readonly entity_id: number };

/** Those that can be answered, by what they ask for: as a rule all five hundred ask for one domain and one day. */
function alike(checks: readonly RestrictionCheckRow[]): [KnownCheck, ...KnownCheck[]][] {
  const groups = new Map<string, [KnownCheck, ...KnownCheck[]]>();
  for (const check of checks.filter(isKnown)) {
    const asked = `${check.domain_code} ${check.as_of}`;
    const group = groups.get(asked);
    if (group === undefined) groups.set(asked, [check]);
    else group.push(check);
  }
  return [...groups.values()];
}

function isKnown(check: RestrictionCheckRow): check is KnownCheck {
  return check.entity_id !== null;
}

/** What the gateway tells of a check: all that its answer depends on. */
interface CheckReference {
  readonly id: string;
  readonly entity?: object | null;
  readonly domain?: { readonly code: string } | null;
  readonly asOf?: string;
}
