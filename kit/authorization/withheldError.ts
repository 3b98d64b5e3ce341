import { GraphQLError } from "graphql";
import { type CategoryCode, isAct } from "../../policy/categories/index.ts";
import type { Explanation } from "../../policy/explanations.ts";

/** A field that is withheld, and why. */
export interface Denial {
  readonly coordinate: string;
  readonly categories: readonly CategoryCode[];
  readonly explanation: Explanation;
}

/** The error that stands for a withheld field: what, why, and how it may be had. The same at both lines. */
export function withheldError(
  { coordinate, categories, explanation }: Denial,
  path?: readonly (string | number)[],
): GraphQLError {
  const doing = categories.some(isAct) ? "do" : "read";
  return new GraphQLError(`Not authorized to ${doing} ${coordinate}`, {
    path,
    extensions: {
      code: "UNAUTHORIZED_FIELD_OR_TYPE",
      coordinate,
      categories,
      cause: explanation.code,
      reason: explanation.reason,
      remedy: explanation.remedy,
    },
  });
}
