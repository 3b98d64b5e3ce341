import {
  getVariableValues,
  type GraphQLError,
  type GraphQLSchema,
  isInputType,
  isNonNullType,
  Kind,
  typeFromAST,
  valueFromAST,
  type VariableDefinitionNode,
} from "graphql";
import { type Take, taking } from "./inputValue.ts";

/** The variables of an operation by their types, or what is wrong with them. */
export type Coerced =
  | { readonly coerced: Readonly<Record<string, unknown>>; readonly errors?: never }
  | { readonly errors: readonly GraphQLError[]; readonly coerced?: never };

/** A variable whose type is looked up once. */
interface Typed {
  readonly name: string;
  readonly isNonNull: boolean;
  /** What it is where nothing is given; undefined where that is nothing as well. */
  readonly byDefault: unknown;
  readonly take: Take;
}

/**
 * Coerces the variables of an operation. What is looked up of their types is looked up once, and
 * `representations: [_Any!]!` are what they are. Whatever does not fit is GraphQL.js's own to coerce, and to complain of.
 */
export function variablesFor(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
): (given: Readonly<Record<string, unknown>>) => Coerced {
  const all: Typed[] = [];
  for (const definition of definitions) {
    const one = isOfAny(definition) ? representations(definition) : typed(schema, definition);
    if (one === undefined) return (given) => getVariableValues(schema, definitions, given);
    all.push(one);
  }
  return (given) => {
    // As GraphQL.js makes them: a variable may be called like what each object has.
    const coerced = Object.create(null) as Record<string, unknown>;
    for (const one of all)
      if (!takeInto(coerced, one, given)) return getVariableValues(schema, definitions, given);
    return { coerced };
  };
}

/** Takes one variable; false where what is given does not fit. */
function takeInto(
  coerced: Record<string, unknown>,
  { name, isNonNull, byDefault, take }: Typed,
  given: Readonly<Record<string, unknown>>,
): boolean {
  if (!Object.hasOwn(given, name)) {
    if (byDefault !== undefined) coerced[name] = byDefault;
    return byDefault !== undefined || !isNonNull;
  }
  const taken = take(given[name]);
  if (taken === undefined) return false;
  coerced[name] = taken;
  return true;
}

/** Undefined where it is of no type that a variable may have. */
function typed(
  schema: GraphQLSchema,
  { variable, type: node, defaultValue }: VariableDefinitionNode,
): Typed | undefined {
  const type = typeFromAST(schema, node);
  if (!isInputType(type)) return undefined;
  return {
    name: variable.name.value,
    isNonNull: isNonNullType(type),
    byDefault: defaultValue === undefined ? undefined : valueFromAST(defaultValue, type),
    take: taking(type),
  };
}

/** `_Any` takes any value, and GraphQL.js would take each of many apart, with a path for an error that cannot be. */
function representations({ variable }: VariableDefinitionNode): Typed {
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
