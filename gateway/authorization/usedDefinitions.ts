import { type FragmentDefinitionNode, type OperationDefinitionNode, visit } from "graphql";

/** Drops the variable definitions that an operation and its fragments no longer use. */
export function withUsedDefinitionsOnly(
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[] = [],
): OperationDefinitionNode {
  const { variableDefinitions = [] } = operation;
  if (variableDefinitions.length === 0) return operation;
  const used = new Set<string>();
  for (const node of [operation, ...fragments]) {
    visit(node, {
      // The definitions name the variables too, and naming is not using.
      VariableDefinition: () => false,
      Variable: ({ name }) => {
        used.add(name.value);
      },
    });
  }
  return {
    ...operation,
    variableDefinitions: variableDefinitions.filter(({ variable }) =>
      used.has(variable.name.value),
    ),
  };
}
