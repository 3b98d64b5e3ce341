import {
  getVariableValues,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type VariableDefinitionNode,
} from "graphql";

/** The variables of an operation by their types, or what is wrong with them. */
export type Coerced =
  | { readonly coerced: Readonly<Record<string, unknown>>; readonly errors?: never }
  | { readonly errors: readonly GraphQLError[]; readonly coerced?: never };

/**
 * Coerces the variables of an operation. `representations: [_Any!]!` are what they are: `_Any` takes any value,
 * and GraphQL.js would take each of many apart, with a path for an error that cannot be.
 */
export function variablesFor(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
): (given: Readonly<Record<string, unknown>>) => Coerced {
  const taken = definitions.filter(isOfAny).map(({ variable }) => variable.name.value);
  const others = definitions.filter((definition) => !isOfAny(definition));
  return (given) => {
    if (!taken.every((name) => isListOfValues(given[name])))
      return getVariableValues(schema, definitions, given);
    // Mostly representations are all that a fetch is given.
    const { coerced, errors } =
      others.length === 0 ? { coerced: none() } : getVariableValues(schema, others, given);
    if (coerced === undefined) return { errors };
    for (const name of taken) coerced[name] = given[name];
    return { coerced };
  };
}

/** As GraphQL.js makes them: a variable may be called like what each object has. */
function none(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}

/** `[_Any!]!`, as each `_entities` fetch declares it. */
function isOfAny({ type, defaultValue }: VariableDefinitionNode): boolean {
  if (defaultValue !== undefined || type.kind !== Kind.NON_NULL_TYPE) return false;
  const list = type.type;
  if (list.kind !== Kind.LIST_TYPE || list.type.kind !== Kind.NON_NULL_TYPE) return false;
  const element = list.type.type;
  return element.kind === Kind.NAMED_TYPE && element.name.value === "_Any";
}

function isListOfValues(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => one !== null && one !== undefined);
}
