import { batchResolver } from "../../../kit/batchResolver.ts";
import { connectionsFrom } from "../../../kit/connection/connectionFrom.ts";
import { entityReference } from "../../../kit/entityReference.ts";
import { listOrders } from "../repository.ts";
import type {
  OnestopServiceResolvers,
  OnestopSupervisionResolvers,
} from "../resolvers.generated.ts";
import { restrictionConditions } from "../restrictionRecords.ts";

/** The measure of the catalogue by which permits on commitment are ruled out (上海市社会信用条例 §30). */
const NO_COMMITMENT = "J02";

export const OnestopSupervision: OnestopSupervisionResolvers = {
  __resolveReference: (reference) => entityReference(reference),

  currentListings: batchResolver((owners, args, { loaders }) =>
    connectionsFrom(loaders.currentListings, owners, args, listOrders.listings),
  ),

  restrictions: batchResolver((owners, args, { loaders }) =>
    connectionsFrom(
      loaders.restrictions,
      owners,
      args,
      listOrders.appliedMeasures,
      restrictionConditions({ activeOn: loaders.today }),
    ),
  ),
};

export const OnestopService: OnestopServiceResolvers = {
  __resolveReference: (reference) => entityReference(reference),

  async mayUseCommitment({ id }, _, { loaders }) {
    const where = restrictionConditions({ activeOn: loaders.today });
    const measures = await loaders.restrictions.counts.load(id, {
      ...where,
      measure_code: NO_COMMITMENT,
    });
    return measures === 0;
  },

  incentives: batchResolver((owners, args, { loaders }) =>
    connectionsFrom(loaders.incentives, owners, args, listOrders.appliedMeasures),
  ),
};
