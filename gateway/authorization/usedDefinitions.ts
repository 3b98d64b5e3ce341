import { type OperationDefinitionNode, visit } from "graphql";

/** Drops the variable definitions that an operation no longer uses. */
export function withUsedDefinitionsOnly(
  operation: OperationDefinitionNode,
): OperationDefinitionNode {
  const used = new Set<string>();
  visit(operation, {
    // The definitions name the variables too, and naming is not using.
    VariableDefinition: () => false,
    Variable: ({ name }) => {
      used.add(name.value);
    },
  });
  return {
    ...operation,
    variableDefinitions: (operation.variableDefinitions ?? []).filter(({ variable }) =>
      used.has(variable.name.value),
    ),
  };
}
