import { batchResolver } from "../../../kit/batchResolver.ts";
import { connectionsFrom } from "../../../kit/connection/connectionFrom.ts";
import { type Conditions, conditionsOf, pageRequest } from "../../../kit/connection/pageRequest.ts";
import type { CreditLoaders } from "../loaders.ts";
import { PUBLISHED_RATING } from "../publishedRating.ts";
import { listOrders } from "../repository.ts";
import type { CreditFileRecordsArgs, CreditFileResolvers } from "../resolvers.generated.ts";
import type { CreditRiskGradeRow } from "../rows.ts";

const ofKindAndNature = ({ kind, nature }: Partial<CreditFileRecordsArgs>): Conditions =>
  conditionsOf({ record_kind: kind, nature });

export const CreditFile: CreditFileResolvers = {
  records: batchResolver((owners, args, { loaders }, info) => {
    const { publishedRecords } = loaders;
    const where = ofKindAndNature(args);
    return connectionsFrom(publishedRecords, owners, args, listOrders.records, where, info);
  }),
  sharedRecords: batchResolver((owners, args, { loaders }) =>
    connectionsFrom(loaders.sharedRecords, owners, args, listOrders.records, ofKindAndNature(args)),
  ),
  expiredRecords: batchResolver((owners, args, { loaders }) =>
    connectionsFrom(
      loaders.expiredRecords,
      owners,
      args,
      listOrders.records,
      ofKindAndNature(args),
    ),
  ),
  removedRecords: batchResolver((owners, args, { loaders }) =>
    connectionsFrom(
      loaders.removedRecords,
      owners,
      args,
      listOrders.records,
      ofKindAndNature(args),
    ),
  ),

  ratings: batchResolver((owners, args, { loaders }) =>
    connectionsFrom(loaders.ratings, owners, args, listOrders.ratings, PUBLISHED_RATING),
  ),
  sharedRatings: batchResolver((owners, args, { loaders }) =>
    connectionsFrom(loaders.ratings, owners, args, listOrders.ratings),
  ),

  riskGrade: ({ id }, _, { loaders }) => newestRiskGrade(id, loaders),
  riskGrades: batchResolver((owners, args, { loaders }) =>
    connectionsFrom(loaders.riskGrades, owners, args, listOrders.riskGrades),
  ),

  taxCreditYears: batchResolver((owners, args, { loaders }) =>
    connectionsFrom(loaders.taxCreditYears, owners, args, listOrders.taxCreditYears),
  ),

  repairs: batchResolver((owners, args, { loaders }) =>
    connectionsFrom(loaders.repairs, owners, args, listOrders.repairs),
  ),
  objections: batchResolver((owners, args, { loaders }) =>
    connectionsFrom(loaders.objections, owners, args, listOrders.objections),
  ),

  explanation: (file) => file,
};

/** The newest credit risk grade of an entity. */
export async function newestRiskGrade(
  id: number,
  loaders: CreditLoaders,
): Promise<CreditRiskGradeRow | null> {
  const newest = pageRequest({ first: 1 }, listOrders.riskGrades);
  const { rows } = await loaders.riskGrades.pages.load(id, newest);
  return rows[0] ?? null;
}
