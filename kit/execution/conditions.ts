import {
  type DirectiveNode,
  type DocumentNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { LRUCache } from "lru-cache";

/** The values of the variables that `@include` and `@skip` of an operation depend on. */
export type ConditionValues = Readonly<Record<string, boolean>>;

/** Of operations with many conditions only those ways are kept that are asked for. */
const KEPT_VARIANTS = 8;

/**
 * Compiles an operation once for each way in which its conditions fall out, when it is first asked for that way; gives
 * what was compiled for the variables of a request. Of most operations there is one way, and nothing to look up.
 */
export function byConditions<Variant extends object>(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  compile: (conditions: ConditionValues) => Variant,
): (variables: Readonly<Record<string, unknown>>) => Variant {
  const names = conditionVariables(document);
  if (names.length === 0) {
    let only: Variant | undefined;
    return () => (only ??= compile({}));
  }
  const variants = new LRUCache<string, Variant>({ max: KEPT_VARIANTS });
  return (variables) => {
    const conditions = conditionValues(names, operation, variables);
    const key = names.map((name) => (conditions[name] === true ? "1" : "0")).join("");
    const known = variants.get(key);
    if (known !== undefined) return known;
    const variant = compile(conditions);
    variants.set(key, variant);
    return variant;
  };
}

/** The variables that decide what of an operation is asked for; `[]` where it is always the same. */
function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  for (const definition of document.definitions) noteVariables(definition, names);
  return [...names].toSorted();
}

/** Where conditions stand: fields and fragments, and what holds them. */
interface Conditioned {
  readonly directives?: readonly DirectiveNode[] | undefined;
  readonly selectionSet?: SelectionSetNode | undefined;
}

/** By hand, since every operation is looked through, and most have none: `visit` takes five times as long. */
function noteVariables({ directives, selectionSet }: Conditioned, names: Set<string>): void {
  for (const directive of directives ?? []) {
    const variable = variableOf(directive);
    if (variable !== undefined) names.add(variable);
  }
  for (const selection of selectionSet?.selections ?? []) noteVariables(selection, names);
}

/** Their values in a request whose variables fit the operation, by its defaults where none is given. */
function conditionValues(
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
