import { connectionFrom } from "../../../kit/connection/connectionFrom.ts";
import { type Conditions, conditionsOf, pageRequest } from "../../../kit/connection/pageRequest.ts";
import type { CreditLoaders } from "../loaders.ts";
import { PUBLISHED_RATING } from "../publishedRating.ts";
import { listOrders } from "../repository.ts";
import type { CreditFileRecordsArgs, CreditFileResolvers } from "../resolvers.generated.ts";
import type { CreditRiskGradeRow } from "../rows.ts";

const ofKindAndNature = ({ kind, nature }: Partial<CreditFileRecordsArgs>): Conditions =>
  conditionsOf({ record_kind: kind, nature });

export const CreditFile: CreditFileResolvers = {
  records({ id }, args, { loaders }, info) {
    const { publishedRecords } = loaders;
    const where = ofKindAndNature(args);
    return connectionFrom(publishedRecords, id, args, listOrders.records, where, info);
  },
  sharedRecords: ({ id }, args, { loaders }) =>
    connectionFrom(loaders.sharedRecords, id, args, listOrders.records, ofKindAndNature(args)),
  expiredRecords: ({ id }, args, { loaders }) =>
    connectionFrom(loaders.expiredRecords, id, args, listOrders.records, ofKindAndNature(args)),
  removedRecords: ({ id }, args, { loaders }) =>
    connectionFrom(loaders.removedRecords, id, args, listOrders.records, ofKindAndNature(args)),

  ratings: ({ id }, args, { loaders }) =>
    connectionFrom(loaders.ratings, id, args, listOrders.ratings, PUBLISHED_RATING),
  sharedRatings: ({ id }, args, { loaders }) =>
    connectionFrom(loaders.ratings, id, args, listOrders.ratings),

  riskGrade: ({ id }, _, { loaders }) => newestRiskGrade(id, loaders),
  riskGrades: ({ id }, args, { loaders }) =>
    connectionFrom(loaders.riskGrades, id, args, listOrders.riskGrades),

  taxCreditYears: ({ id }, args, { loaders }) =>
    connectionFrom(loaders.taxCreditYears, id, args, listOrders.taxCreditYears),

  repairs: ({ id }, args, { loaders }) =>
    connectionFrom(loaders.repairs, id, args, listOrders.repairs),
  objections: ({ id }, args, { loaders }) =>
    connectionFrom(loaders.objections, id, args, listOrders.objections),

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
