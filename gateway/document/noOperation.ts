import { GraphQLError } from "graphql";

/** A document that has several operations, of which none was named, or has not the one that was. */
export function noOperation(operationName: string | null | undefined): GraphQLError {
  return new GraphQLError(
    operationName === undefined || operationName === null
      ? "Must provide operation name if query contains multiple operations."
      : `Unknown operation named "${operationName}".`,
    { extensions: { code: "OPERATION_RESOLUTION_FAILURE", http: { status: 400 } } },
  );
}
