import { ratingGradeCode } from "../codes.ts";
import type {
  AssociationRatingResolvers,
  RatingResolvers,
  ThirdPartyRatingResolvers,
} from "../resolvers.generated.ts";
import type { RatingRow } from "../rows.ts";

const rating = {
  grade: (row: RatingRow) => ratingGradeCode(row.grade_code),
  ratingBodyEntity: ({ rating_body_entity_id: id }: RatingRow) => (id === null ? null : { id }),
};

export const Rating: RatingResolvers = {
  __resolveType: (row) =>
    row.rating_kind === "ASSOCIATION" ? "AssociationRating" : "ThirdPartyRating",
};

export const AssociationRating: AssociationRatingResolvers = { ...rating };

export const ThirdPartyRating: ThirdPartyRatingResolvers = { ...rating };
