import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLLeafType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";

/** Coerces what is given to a type; undefined where it does not fit. */
export type Take = (given: unknown) => unknown;

/**
 * Compiles how values of a type are coerced. GraphQL.js keeps the path of each value for an error that mostly is none:
 * what does not fit is left to it to complain of.
 */
export function taking(type: GraphQLInputType): Take {
  if (isNonNullType(type)) {
    const take = taking(type.ofType);
    return (given) => (isNothing(given) ? undefined : take(given));
  }
  const take = takingPresent(type);
  return (given) => (isNothing(given) ? null : take(given));
}

function takingPresent(type: GraphQLInputType): Take {
  if (isListType(type)) return takingList(type.ofType);
  return isInputObjectType(type) ? takingObject(type) : takingLeaf(type);
}

function takingLeaf(type: GraphQLLeafType): Take {
  return (given) => {
    try {
      return type.parseValue(given);
    } catch {
      return undefined;
    }
  };
}

/** One value that is no list stands for a list of one. */
function takingList(elementType: GraphQLInputType): Take {
  const take = taking(elementType);
  return (given) => {
    const values: readonly unknown[] = Array.isArray(given) ? given : [given];
    const taken: unknown[] = [];
    for (const value of values) {
      const one = take(value);
      if (one === undefined) return undefined;
      taken.push(one);
    }
    return taken;
  };
}

/** The fields are worked out when a value first comes: types may hold themselves. */
function takingObject(type: GraphQLInputObjectType): Take {
  let fields: readonly Field[] | undefined;
  return (given) => {
    if (typeof given !== "object" || Array.isArray(given)) return undefined;
    fields ??= fieldsOf(type);
    const values = given as Readonly<Record<string, unknown>>;
    // As GraphQL.js makes them.
    const taken = Object.create(null) as Record<string, unknown>;
    let present = 0;
    for (const { name, isNonNull, byDefault, take } of fields) {
      const value = values[name];
      if (value === undefined) {
        if (byDefault !== undefined) taken[name] = byDefault;
        else if (isNonNull) return undefined;
        continue;
      }
      const one = take(value);
      if (one === undefined) return undefined;
      taken[name] = one;
      present += 1;
    }
    // One that is not defined is given as well.
    if (Object.keys(values).length > present) return undefined;
    return type.isOneOf && !isOne(taken) ? undefined : taken;
  };
}

interface Field {
  readonly name: string;
  readonly isNonNull: boolean;
  readonly byDefault: unknown;
  readonly take: Take;
}

function fieldsOf(type: GraphQLInputObjectType): Field[] {
  return Object.values(type.getFields()).map(({ name, type: fieldType, defaultValue }) => ({
    name,
    isNonNull: isNonNullType(fieldType),
    byDefault: defaultValue,
    take: taking(fieldType),
  }));
}

function isOne(taken: Readonly<Record<string, unknown>>): boolean {
  const values = Object.values(taken);
  return values.length === 1 && values[0] !== null;
}

function isNothing(given: unknown): given is null | undefined {
  return given === null || given === undefined;
}
