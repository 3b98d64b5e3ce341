import type { Context } from "../context.ts";
import { ratingGradeCode } from "../codes.ts";
import type {
  AssociationRatingResolvers,
  RatingResolvers,
  ThirdPartyRatingResolvers,
} from "../resolvers.generated.ts";
import type { RatingRow } from "../rows.ts";

const rating = {
  grade: (row: RatingRow) => ratingGradeCode(row.grade_code),
  ratingBodyEntity: async (
    { rating_body_entity_id: id }: RatingRow,
    _: unknown,
    { loaders }: Context,
  ) => (id === null ? null : ((await loaders.knownEntities.load(id)) ?? null)),
};

export const Rating: RatingResolvers = {
  __resolveType: (row) =>
    row.rating_kind === "ASSOCIATION" ? "AssociationRating" : "ThirdPartyRating",
};

export const AssociationRating: AssociationRatingResolvers = { ...rating };

export const ThirdPartyRating: ThirdPartyRatingResolvers = { ...rating };
