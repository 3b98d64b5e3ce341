import {
  getVariableValues,
  type GraphQLError,
  type GraphQLSchema,
  isInputType,
  isLeafType,
  isNonNullType,
  Kind,
  typeFromAST,
  valueFromAST,
  type VariableDefinitionNode,
} from "graphql";

/** The variables of an operation by their types, or what is wrong with them. */
export type Coerced =
  | { readonly coerced: Readonly<Record<string, unknown>>; readonly errors?: never }
  | { readonly errors: readonly GraphQLError[]; readonly coerced?: never };

/** A variable that is coerced by itself. */
interface Simple {
  readonly name: string;
  readonly isNonNull: boolean;
  /** What it is where nothing is given; undefined where that is nothing as well. */
  readonly byDefault: unknown;
  /** Coerces what is given; undefined where it does not fit. */
  readonly take: (given: unknown) => unknown;
}

/**
 * Coerces the variables of an operation. What is looked up of their types is looked up once: an id that is given, a
 * day or a code is taken as its type takes it, and `representations: [_Any!]!` are what they are. Everything else, and
 * whatever does not fit, is GraphQL.js's own to coerce, and to complain of.
 */
export function variablesFor(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
): (given: Readonly<Record<string, unknown>>) => Coerced {
  const simple: Simple[] = [];
  const others: VariableDefinitionNode[] = [];
  for (const definition of definitions) {
    const one = isOfAny(definition) ? representations(definition) : leaf(schema, definition);
    if (one === undefined) others.push(definition);
    else simple.push(one);
  }
  return (given) => {
    const { coerced } =
      others.length === 0 ? { coerced: none() } : getVariableValues(schema, others, given);
    if (coerced === undefined) return getVariableValues(schema, definitions, given);
    for (const one of simple)
      if (!takeInto(coerced, one, given)) return getVariableValues(schema, definitions, given);
    return { coerced };
  };
}

/** Takes one variable; false where what is given does not fit. */
function takeInto(
  coerced: Record<string, unknown>,
  { name, isNonNull, byDefault, take }: Simple,
  given: Readonly<Record<string, unknown>>,
): boolean {
  if (!Object.hasOwn(given, name)) {
    if (byDefault !== undefined) coerced[name] = byDefault;
    return byDefault !== undefined || !isNonNull;
  }
  const value = given[name];
  if (value === null && isNonNull) return false;
  const taken = value === null || value === undefined ? value : take(value);
  if (taken === undefined) return false;
  coerced[name] = taken;
  return true;
}

/** As GraphQL.js makes them: a variable may be called like what each object has. */
function none(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}

/** A scalar or an enum. */
function leaf(
  schema: GraphQLSchema,
  { variable, type: node, defaultValue }: VariableDefinitionNode,
): Simple | undefined {
  const type = typeFromAST(schema, node);
  const named = isNonNullType(type) ? type.ofType : type;
  if (!isInputType(named) || !isLeafType(named)) return undefined;
  return {
    name: variable.name.value,
    isNonNull: isNonNullType(type),
    byDefault: defaultValue === undefined ? undefined : valueFromAST(defaultValue, named),
    take(given) {
      try {
        return named.parseValue(given);
      } catch {
        // What is wrong with it is said by whoever coerces all of them.
        return undefined;
      }
    },
  };
}

/** `_Any` takes any value, and GraphQL.js would take each of many apart, with a path for an error that cannot be. */
function representations({ variable }: VariableDefinitionNode): Simple {
  return {
    name: variable.name.value,
    isNonNull: true,
    byDefault: undefined,
    take: (given) => (isListOfValues(given) ? given : undefined),
  };
}

function isListOfValues(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => one !== null && one !== undefined);
}

/** `[_Any!]!`, as each `_entities` fetch declares it. */
function isOfAny({ type, defaultValue }: VariableDefinitionNode): boolean {
  if (defaultValue !== undefined || type.kind !== Kind.NON_NULL_TYPE) return false;
  const list = type.type;
  if (list.kind !== Kind.LIST_TYPE || list.type.kind !== Kind.NON_NULL_TYPE) return false;
  const element = list.type.type;
  return element.kind === Kind.NAMED_TYPE && element.name.value === "_Any";
}
