import { batchResolver } from "../../../kit/batchResolver.ts";
import { codedOrNull } from "../../../kit/codes/codedValue.ts";
import { readingOf } from "../../../kit/connection/columnsRead.ts";
import { connectionsFrom } from "../../../kit/connection/connectionFrom.ts";
import { NO_CONDITIONS } from "../../../kit/connection/pageRequest.ts";
import { entityReference, idsOf } from "../../../kit/entityReference.ts";
import {
  authorityDivisionCode,
  entityTypeCode,
  industryCode,
  industrySectionCode,
  kindCode,
  statusCode,
} from "../codes.ts";
import { entityScope } from "../entityScope.ts";
import { listOrders } from "../repository.ts";
import type { LegalEntityResolvers } from "../resolvers.generated.ts";
import type { CapitalRow, LegalEntityRow } from "../rows.ts";
import { timelinesOf } from "../timeline.ts";

const KEYS: ReadonlySet<string> = new Set(["__typename", "id", "uscc"]);

function isKeyOnly(reference: object): boolean {
  for (const key in reference) if (!KEYS.has(key)) return false;
  return true;
}

/** The capital of an entity; null where the register does not say. */
export function capitalOf({
  capital_amount: amount,
  capital_currency: currency,
}: Pick<LegalEntityRow, "capital_amount" | "capital_currency">): CapitalRow | null {
  return amount === null || currency === null ? null : { amount, currency };
}

/** What a search may read of an entity alone. */
const reading = readingOf<LegalEntityRow>();

export const LegalEntity: LegalEntityResolvers = {
  async __resolveReference(reference, { loaders }) {
    const entity = await ("uscc" in reference && typeof reference.uscc === "string"
      ? loaders.byUscc.load(reference.uscc)
      : loaders.byId.load(entityReference(reference)?.id ?? 0));
    if (entity === undefined) return null;
    // What other subgraphs contributed for a field that requires it travels in the reference.
    if (!isKeyOnly(reference)) entity.contributed = reference;
    return entity;
  },

  kind: reading(["kind_code"], (entity) => kindCode(entity.kind_code)),
  type: reading(["type_code"], (entity) => codedOrNull(entityTypeCode, entity.type_code)),
  status: reading(["status_code"], (entity) => statusCode(entity.status_code)),
  registrationAuthority: reading(["registration_authority_code"], (entity) =>
    codedOrNull(authorityDivisionCode, entity.registration_authority_code),
  ),
  registeredCapital: reading(["capital_amount", "capital_currency"], capitalOf),
  industry: (entity) => codedOrNull(industryCode, entity.industry_code),
  industrySection: (entity) => codedOrNull(industrySectionCode, entity.industry_section),
  industryCode: (entity) =>
    entity.industry_code ?? entity.industry_division ?? entity.industry_section,
  businessScope: async ({ id }, _, { loaders }) => (await loaders.businessScopes.load(id)) ?? null,
  domicile: (entity) => entity,
  scope: (entity, _, context) => entityScope(entity, context),

  legalRepresentative: batchResolver(async (entities, _, { loaders }) =>
    (await loaders.legalRepresentatives.loadAll(idsOf(entities))).map((one) => one ?? null),
  ),
  liaison: async ({ id }, _, { loaders }) => (await loaders.liaisons.load(id)) ?? null,
  particulars: async ({ id }, _, { loaders }) => (await loaders.particulars.load(id)) ?? null,

  shareholders: batchResolver((owners, args, { loaders }, info) => {
    const { shareholders } = loaders;
    return connectionsFrom(
      shareholders,
      owners,
      args,
      listOrders.shareholders,
      NO_CONDITIONS,
      info,
    );
  }),
  officers: batchResolver((owners, args, { loaders }) =>
    connectionsFrom(loaders.officers, owners, args, listOrders.officers),
  ),
  changes: batchResolver((owners, args, { loaders }) =>
    connectionsFrom(loaders.changes, owners, args, listOrders.changes),
  ),
  annualReports: batchResolver((owners, args, { loaders }) =>
    connectionsFrom(loaders.annualReports, owners, args, listOrders.annualReports),
  ),
  branches: batchResolver((owners, args, { loaders }) =>
    connectionsFrom(loaders.branches, owners, args, listOrders.branches),
  ),

  parent: async ({ parent_entity_id: parent }, _, { loaders }) =>
    parent === null ? null : ((await loaders.byId.load(parent)) ?? null),

  timeline: batchResolver((entities, args, { loaders }) => timelinesOf(entities, args, loaders)),
};
