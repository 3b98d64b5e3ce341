import { batchResolver } from "../../../kit/batchResolver.ts";
import { domainArgument } from "../../../kit/codes/restrictionDomain.ts";
import { connectionsFrom } from "../../../kit/connection/connectionFrom.ts";
import { conditionsOf } from "../../../kit/connection/pageRequest.ts";
import { entityReference, idsOf } from "../../../kit/entityReference.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { listOrders } from "../repository.ts";
import type { LegalEntityResolvers } from "../resolvers.generated.ts";
import { restrictionConditions } from "../restrictionRecords.ts";
import { listingEventsOf } from "../timeline.ts";

export const LegalEntity: LegalEntityResolvers = {
  __resolveReference: (reference) => entityReference(reference),

  listings: batchResolver((owners, args, { loaders }, info) => {
    const list = args.activeOnly ? loaders.currentListings : loaders.listings;
    const where = conditionsOf({ kind: args.kind });
    return connectionsFrom(list, owners, args, listOrders.listings, where, info);
  }),

  personDefaulters: batchResolver((owners, args, { loaders }) =>
    connectionsFrom(loaders.personDefaultersOfEntity, owners, args, listOrders.personDefaulters),
  ),

  listingProposals: batchResolver((owners, args, { loaders }) =>
    connectionsFrom(loaders.proposals, owners, args, listOrders.proposals),
  ),

  listingObjections: batchResolver((owners, args, { loaders }) =>
    connectionsFrom(loaders.objections, owners, args, listOrders.objections),
  ),

  restrictions: batchResolver((owners, args, { loaders }, info) => {
    const { domain, activeOnly, asOf } = args;
    if (!activeOnly && asOf) {
      throw badUserInput("asOf", "names the day for activeOnly: true; leave one of the two out");
    }
    const where = restrictionConditions({
      domain: domainArgument(domain),
      activeOn: activeOnly ? (asOf ?? loaders.today) : undefined,
    });
    return connectionsFrom(
      loaders.restrictions,
      owners,
      args,
      listOrders.appliedMeasures,
      where,
      info,
    );
  }),

  isRestricted: batchResolver((entities, { domain, asOf }, { loaders }) =>
    loaders.areRestricted(idsOf(entities), domainArgument(domain), asOf ?? loaders.today),
  ),

  incentives: batchResolver((owners, args, { loaders }) =>
    connectionsFrom(loaders.incentives, owners, args, listOrders.appliedMeasures),
  ),

  listingEvents: batchResolver((entities, _, { loaders }) =>
    listingEventsOf(idsOf(entities), loaders),
  ),
};
