import { GraphQLError } from "graphql";
import type { FieldVerdict } from "../../policy/fieldVerdict.ts";

type Withheld = Extract<FieldVerdict, { kind: "withheld" }>;

/** The error that stands for a withheld field: what, why, and how it may be had. The same at both lines. */
export function withheldError(
  coordinate: string,
  { categories, explanation }: Omit<Withheld, "kind">,
  path?: readonly (string | number)[],
): GraphQLError {
  return new GraphQLError(`Not authorized to read ${coordinate}`, {
    ...(path === undefined ? {} : { path }),
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
