import { getVariableValues, type GraphQLSchema, type OperationDefinitionNode } from "graphql";

/** The variables of a request with the operation's defaults, or why they do not fit. */
export type CoercedVariables = ReturnType<typeof getVariableValues>;

/** Coerces the variables of an operation as it was sent, those of withheld fields among them. */
export function coercedVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): CoercedVariables {
  return getVariableValues(schema, variableDefinitions, variables);
}
