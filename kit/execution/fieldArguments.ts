import { type FieldNode, getArgumentValues, type GraphQLField, Kind } from "graphql";
import { hasVariables } from "./hasVariables.ts";
import type { Arguments, Run } from "./run.ts";

/**
 * The arguments of a field that stands at some place of an operation. Those without variables are alike in all runs, and
 * frozen, so that what follows from them at this place can be remembered; those with them are alike in one.
 */
export function argumentsFor(
  [node]: readonly FieldNode[],
  definition: GraphQLField<unknown, unknown>,
  place: number,
): (run: Run) => Arguments {
  if (node === undefined || definition.args.length === 0) {
    const none: Arguments = Object.freeze({});
    return () => none;
  }
  if (!hasVariables(node)) {
    let known: Arguments | undefined;
    return () => (known ??= Object.freeze(getArgumentValues(definition, node)));
  }
  const only = onlyVariable(node, definition);
  return (run) =>
    (run.args[place] ??=
      given(only, run.variables) ?? getArgumentValues(definition, node, run.variables));
}

/** An argument and the variable that is its value. */
interface OnlyVariable {
  readonly argument: string;
  readonly variable: string;
}

/** Of a field that is given one argument, as all entities and most single records are, where a variable is its value. */
function onlyVariable(
  { arguments: nodes = [] }: FieldNode,
  { args }: GraphQLField<unknown, unknown>,
): OnlyVariable | undefined {
  const [node] = nodes;
  if (node?.value.kind !== Kind.VARIABLE || nodes.length > 1) return undefined;
  const argument = node.name.value;
  if (args.some((one) => one.name !== argument && one.defaultValue !== undefined)) return undefined;
  return { argument, variable: node.value.name.value };
}

/** A variable was coerced to a type that fits, so nothing is left to do but where there is none, or null. */
function given(only: OnlyVariable | undefined, variables: Run["variables"]): Arguments | undefined {
  if (only === undefined) return undefined;
  const value = variables[only.variable];
  return value === undefined || value === null ? undefined : { [only.argument]: value };
}
