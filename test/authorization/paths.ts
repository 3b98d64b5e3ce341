import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
} from "graphql";

export type Fielded = GraphQLObjectType | GraphQLInterfaceType;

/** A field on the way to another, and the type that it is selected on. */
export interface Step {
  readonly parent: string;
  readonly field: string;
  /** Arguments without which the field may not be asked. */
  readonly args: string;
}

/**
 * The shortest way from a type to every type that can be reached below it. Interfaces and unions lead to
 * their object types by a fragment, which the next step's parent stands for.
 */
export function pathsBelow(
  schema: GraphQLSchema,
  root: string,
): ReadonlyMap<string, readonly Step[]> {
  const paths = new Map<string, readonly Step[]>([[root, []]]);
  const waiting = [root];
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const type = schema.getType(name);
    const path = paths.get(name) ?? [];
    const reached = (next: string, way: readonly Step[]): void => {
      if (paths.has(next)) return;
      paths.set(next, way);
      waiting.push(next);
    };
    if (isAbstractType(type))
      for (const one of schema.getPossibleTypes(type)) reached(one.name, path);
    if (!isFielded(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const below = getNamedType(field.type);
      if (!isFielded(below) && !isAbstractType(below)) continue;
      reached(below.name, [...path, stepTo(type, field)]);
    }
  }
  return paths;
}

/** What is known to find something as arguments of a field, by its coordinate and their names. */
export type Arguments = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The step to a field, with what it cannot be asked without, known or merely valid, and with other arguments. */
export function stepTo(
  type: Fielded,
  field: GraphQLField<unknown, unknown>,
  others: Readonly<Record<string, string>> = {},
  known: Readonly<Record<string, string>> = {},
): Step {
  const required = field.args
    .filter((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined)
    .map(({ name, type: argumentType }) => [name, known[name] ?? someValue(argumentType)]);
  const args = Object.entries({ ...Object.fromEntries(required), ...others });
  return {
    parent: type.name,
    field: field.name,
    args:
      args.length === 0
        ? ""
        : `(${args.map(([name, value]) => `${name}: ${String(value)}`).join(", ")})`,
  };
}

const SOME_VALUES: Readonly<Record<string, string>> = {
  Boolean: "true",
  Date: '"2026-06-29"',
  DateTime: '"2026-06-29T08:00:00+08:00"',
  Int: "1",
  WanAmount: '"1"',
};

/** A value that is valid for an argument; what it finds does not matter. */
export function someValue(type: GraphQLInputType): string {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]?.name ?? "";
  return SOME_VALUES[named.name] ?? '"x"';
}

export function isFielded(type: unknown): type is Fielded {
  return isObjectType(type) || isInterfaceType(type);
}

/** The field of a coordinate; a coordinate that is none is an error of the test. */
export function fieldOf(
  schema: GraphQLSchema,
  parent: string,
  name: string,
): GraphQLField<unknown, unknown> {
  const type = schema.getType(parent);
  const field = isFielded(type) ? type.getFields()[name] : undefined;
  if (field === undefined) throw new TypeError(`no field ${parent}.${name}`);
  return field;
}

/** The path to a field, by the shortest way to its type. */
export function pathTo(
  schema: GraphQLSchema,
  paths: ReadonlyMap<string, readonly Step[]>,
  coordinate: string,
): readonly Step[] {
  const [parent = "", name = ""] = coordinate.split(".");
  const path = paths.get(parent);
  const type = schema.getType(parent);
  if (path === undefined || !isFielded(type)) throw new TypeError(`no way to ${coordinate}`);
  return [...path, stepTo(type, fieldOf(schema, parent, name))];
}

/** The interface that a field of an object type stands on as well, if any. */
export function interfaceOf(
  schema: GraphQLSchema,
  coordinate: string,
): GraphQLInterfaceType | undefined {
  const [parent = "", name = ""] = coordinate.split(".");
  const type = schema.getType(parent);
  if (!isObjectType(type)) return undefined;
  return type.getInterfaces().find((one) => one.getFields()[name] !== undefined);
}

/** The way to the number of what a list has, where a field is a list of pages. */
export function totalOf(schema: GraphQLSchema, path: readonly Step[]): (readonly Step[])[] {
  const { parent = "", field = "" } = path.at(-1) ?? {};
  const list = getNamedType(fieldOf(schema, parent, field).type);
  const total = isFielded(list) ? list.getFields()["totalCount"] : undefined;
  return isFielded(list) && total !== undefined ? [[...path, stepTo(list, total)]] : [];
}
