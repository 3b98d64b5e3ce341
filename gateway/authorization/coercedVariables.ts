import { GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from "graphql";
import { type Coerced, variablesFor } from "../../kit/execution/variables.ts";
import type { Variables } from "../document/included.ts";

/**
 * Coerces the variables of an operation as it was sent, those of withheld fields among them, or tells why they do not
 * fit.
 */
export function coercedVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): (variables: Variables) => Coerced {
  const coerce = variablesFor(schema, variableDefinitions);
  return (variables) => {
    const result = coerce(variables);
    return result.errors === undefined ? result : { errors: result.errors.map(unfit) };
  };
}

function unfit({ message, nodes }: GraphQLError): GraphQLError {
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    extensions: { code: "BAD_USER_INPUT" },
  });
}
