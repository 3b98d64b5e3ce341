import {
  type DirectiveNode,
  type DocumentNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type OperationDefinitionNode,
  visit,
} from "graphql";

/** The values of the variables that `@include` and `@skip` of an operation depend on. */
export type ConditionValues = Readonly<Record<string, boolean>>;

/** The variables that decide what of an operation is asked for; `[]` where it is always the same. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(directive) {
      const variable = variableOf(directive);
      if (variable !== undefined) names.add(variable);
    },
  });
  return [...names].toSorted();
}

/** Their values in a request whose variables fit the operation, by its defaults where none is given. */
export function conditionValues(
  names: readonly string[],
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): ConditionValues {
  const values: Record<string, boolean> = {};
  for (const name of names) {
    const given = Object.hasOwn(variables, name) ? variables[name] : undefined;
    const definition = variableDefinitions.find((one) => one.variable.name.value === name);
    const fallback = definition?.defaultValue;
    const byDefault = fallback?.kind === Kind.BOOLEAN && fallback.value;
    values[name] = given === undefined ? byDefault : given === true;
  }
  return values;
}

function variableOf({ name, arguments: given = [] }: DirectiveNode): string | undefined {
  if (name.value !== GraphQLIncludeDirective.name && name.value !== GraphQLSkipDirective.name)
    return undefined;
  const value = given.find((one) => one.name.value === "if")?.value;
  return value?.kind === Kind.VARIABLE ? value.name.value : undefined;
}
