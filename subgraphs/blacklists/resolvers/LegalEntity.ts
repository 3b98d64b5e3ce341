import { domainArgument } from "../../../kit/codes/restrictionDomain.ts";
import { connectionFrom } from "../../../kit/connection/connectionFrom.ts";
import { conditionsOf } from "../../../kit/connection/pageRequest.ts";
import { entityReference } from "../../../kit/entityReference.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { listOrders } from "../repository.ts";
import type { LegalEntityResolvers } from "../resolvers.generated.ts";
import { restrictionConditions } from "../restrictionRecords.ts";
import { listingEventsOf } from "../timeline.ts";

export const LegalEntity: LegalEntityResolvers = {
  __resolveReference: (reference) => entityReference(reference),

  listings({ id }, args, { loaders }, info) {
    const list = args.activeOnly ? loaders.currentListings : loaders.listings;
    const where = conditionsOf({ kind: args.kind });
    return connectionFrom(list, id, args, listOrders.listings, where, info);
  },

  personDefaulters: ({ id }, args, { loaders }) =>
    connectionFrom(loaders.personDefaultersOfEntity, id, args, listOrders.personDefaulters),

  listingProposals: ({ id }, args, { loaders }) =>
    connectionFrom(loaders.proposals, id, args, listOrders.proposals),

  listingObjections: ({ id }, args, { loaders }) =>
    connectionFrom(loaders.objections, id, args, listOrders.objections),

  restrictions({ id }, args, { loaders }, info) {
    const { domain, activeOnly, asOf } = args;
    if (!activeOnly && asOf) {
      throw badUserInput("asOf", "names the day for activeOnly: true; leave one of the two out");
    }
    const where = restrictionConditions({
      domain: domainArgument(domain),
      activeOn: activeOnly ? (asOf ?? loaders.today) : undefined,
    });
    return connectionFrom(loaders.restrictions, id, args, listOrders.appliedMeasures, where, info);
  },

  isRestricted: ({ id }, { domain, asOf }, { loaders }) =>
    loaders.isRestricted(id, domainArgument(domain), asOf ?? loaders.today),

  incentives: ({ id }, args, { loaders }) =>
    connectionFrom(loaders.incentives, id, args, listOrders.appliedMeasures),

  listingEvents: ({ id }, _, { loaders }) => listingEventsOf(id, loaders),
};
