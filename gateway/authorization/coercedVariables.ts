import {
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";

/** The variables of a request with the operation's defaults, or why they do not fit. */
export type CoercedVariables = ReturnType<typeof getVariableValues>;

/** Coerces the variables of an operation as it was sent, those of withheld fields among them. */
export function coercedVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): CoercedVariables {
  const { coerced, errors } = getVariableValues(schema, variableDefinitions, variables);
  return errors === undefined ? { coerced } : { errors: errors.map(unfit) };
}

function unfit({ message, nodes }: GraphQLError): GraphQLError {
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    extensions: { code: "BAD_USER_INPUT" },
  });
}
