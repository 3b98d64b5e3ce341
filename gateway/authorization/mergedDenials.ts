import type { GraphQLFormattedError } from "graphql";
import { GraphQLError } from "graphql";

/**
 * Errors of withheld fields, one for each place in the operation: a subgraph reports every record of a
 * list, and a hundred errors would say no more than one.
 */
export function mergedDenials<Failure extends GraphQLError | GraphQLFormattedError>(
  errors: readonly Failure[],
): (Failure | GraphQLError)[] {
  const denials = new Map<string, GraphQLError>();
  const others: Failure[] = [];
  for (const error of errors) {
    if (error.extensions?.["code"] !== "UNAUTHORIZED_FIELD_OR_TYPE") others.push(error);
    else note(denials, error);
  }
  return [...others, ...denials.values()];
}

function note(
  denials: Map<string, GraphQLError>,
  error: GraphQLError | GraphQLFormattedError,
): void {
  const path = (error.path ?? []).filter((key) => typeof key === "string");
  const place = path.join(".");
  if (denials.has(place)) return;
  const { code, coordinate, categories, cause, reason, remedy } = error.extensions ?? {};
  denials.set(
    place,
    new GraphQLError(error.message, {
      path,
      extensions: { code, coordinate, categories, cause, reason, remedy },
    }),
  );
}
