import { entityReference } from "../../../kit/entityReference.ts";
import type { Context } from "../context.ts";
import { entityScope } from "../entityScope.ts";
import type { OnestopResolvers } from "../resolvers.generated.ts";
import type { LegalEntityRow } from "../rows.ts";

/** Each part is the entity itself, of which other subgraphs tell what belongs there. */
export const Onestop: OnestopResolvers = {
  legalEntity: (entity) => entity,
  approval: (entity) => entity,
  supervision: (entity) => entity,
  service: (entity) => entity,
};

/** What this subgraph tells of every part: where the entity belongs. */
const part = {
  __resolveReference: async (reference: object, { loaders }: Context) =>
    (await loaders.byId.load(entityReference(reference)?.id ?? 0)) ?? null,
  scope: (entity: LegalEntityRow, _: object, context: Context) => entityScope(entity, context),
};

export const OnestopApproval = part;
export const OnestopSupervision = part;
export const OnestopService = part;
