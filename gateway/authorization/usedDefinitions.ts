import { type FragmentDefinitionNode, type OperationDefinitionNode, visit } from "graphql";

/** Drops the variable definitions that an operation and its fragments no longer use. */
export function withUsedDefinitionsOnly(
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[] = [],
): OperationDefinitionNode {
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
    variableDefinitions: (operation.variableDefinitions ?? []).filter(({ variable }) =>
      used.has(variable.name.value),
    ),
  };
}
