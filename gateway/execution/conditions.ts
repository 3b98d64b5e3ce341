import {
  type DirectiveNode,
  type DocumentNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type OperationDefinitionNode,
  visit,
} from "graphql";
import { getOwn } from "./ownKey.ts";

/** The values of the variables that `@include` and `@skip` of an operation depend on. */
export type ConditionValues = ReadonlyMap<string, boolean>;

/** The variables that decide what of an operation is asked for; `[]` where it is always the same. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(directive) {
      const variable = isCondition(directive) ? variableOf(directive) : undefined;
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
  const values = new Map<string, boolean>();
  for (const name of names) {
    const given = getOwn(variables, name);
    const definition = variableDefinitions.find((one) => one.variable.name.value === name);
    const fallback = definition?.defaultValue;
    const byDefault = fallback?.kind === Kind.BOOLEAN && fallback.value;
    values.set(name, given === undefined ? byDefault : given === true);
  }
  return values;
}

/** Whether a selection stands, its variables known. */
export function isIncluded(
  directives: readonly DirectiveNode[] | undefined,
  conditions: ConditionValues,
): boolean {
  if (directives === undefined || directives.length === 0) return true;
  return directives.every((directive) => {
    if (!isCondition(directive)) return true;
    const holds = valueOf(directive, conditions);
    return directive.name.value === GraphQLIncludeDirective.name ? holds : !holds;
  });
}

function isCondition({ name }: DirectiveNode): boolean {
  return name.value === GraphQLIncludeDirective.name || name.value === GraphQLSkipDirective.name;
}

function argumentOf({ arguments: given = [] }: DirectiveNode) {
  return given.find(({ name }) => name.value === "if")?.value;
}

function variableOf(directive: DirectiveNode): string | undefined {
  const value = argumentOf(directive);
  return value?.kind === Kind.VARIABLE ? value.name.value : undefined;
}

function valueOf(directive: DirectiveNode, conditions: ConditionValues): boolean {
  const value = argumentOf(directive);
  if (value?.kind === Kind.VARIABLE) return conditions.get(value.name.value) === true;
  return value?.kind === Kind.BOOLEAN && value.value;
}
