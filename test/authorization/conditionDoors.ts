import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isScalarType,
} from "graphql";
import { TELLS_OF } from "../schema/conditions.ts";
import { type Arguments, isFielded, type Fielded, someValue, type Step, stepTo } from "./paths.ts";

/** A sort order or a condition of a field, and the fields that it tells of. */
export interface ConditionDoor {
  readonly name: "sort" | "filter";
  /** The field that is sorted or searched, with the argument that does it. */
  readonly step: Step;
  /** By coordinate. */
  readonly tellsOf: readonly string[];
}

/**
 * Every sort order and condition of a schema's reads. Those of an enum or an input type tell of what is written in
 * `test/schema/conditions.ts`; any other argument tells of the field that it is named like.
 */
export function conditionDoors(
  schema: GraphQLSchema,
  known: Arguments = {},
): readonly ConditionDoor[] {
  return readTypes(schema).flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) =>
      doorsOf(schema, type, field, known[`${type.name}.${field.name}`]),
    ),
  );
}

function readTypes(schema: GraphQLSchema): Fielded[] {
  return Object.values(schema.getTypeMap())
    .filter(isFielded)
    .filter(({ name }) => !name.startsWith("_") && name !== "Mutation" && name !== "Subscription");
}

function doorsOf(
  schema: GraphQLSchema,
  type: Fielded,
  field: GraphQLField<unknown, unknown>,
  known: Readonly<Record<string, string>> = {},
): ConditionDoor[] {
  const doorBy = (
    name: ConditionDoor["name"],
    argument: GraphQLArgument,
    value: string,
    tellsOf: readonly string[] | undefined,
  ): ConditionDoor[] =>
    tellsOf === undefined
      ? []
      : [{ name, step: stepTo(type, field, { [argument.name]: value }, known), tellsOf }];

  return field.args.flatMap((argument) => {
    const asked = getNamedType(argument.type);
    if (isEnumType(asked) && asked.name.endsWith("Order"))
      return asked
        .getValues()
        .flatMap(({ name }) => doorBy("sort", argument, name, TELLS_OF[`${asked.name}.${name}`]));
    if (isInputObjectType(asked))
      return Object.values(asked.getFields()).flatMap(({ name, type: of }) =>
        doorBy(
          "filter",
          argument,
          `{ ${name}: ${someValue(of)} }`,
          TELLS_OF[`${asked.name}.${name}`],
        ),
      );
    const record = recordBelow(schema, field);
    const isNamedLike = record?.getFields()[argument.name] !== undefined;
    return doorBy(
      "filter",
      argument,
      known[argument.name] ?? someValue(argument.type),
      isNamedLike ? [`${record?.name}.${argument.name}`] : undefined,
    );
  });
}

/** An argument that is named like a field of what its own field gives. */
export interface NamedArgument {
  readonly argument: string;
  /** The field that it is an argument of. */
  readonly coordinate: string;
  /** The field that it is named like, and tells of. */
  readonly told: string;
}

/** Those of a schema, for which a record has values. */
export function namedArguments(schema: GraphQLSchema): NamedArgument[] {
  return readTypes(schema).flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) =>
      field.args
        .filter(({ type: of }) => isScalarType(getNamedType(of)))
        .flatMap(({ name }) => {
          const record = recordBelow(schema, field);
          if (record?.getFields()[name] === undefined) return [];
          const coordinate = `${type.name}.${field.name}`;
          return { argument: name, coordinate, told: `${record.name}.${name}` };
        }),
    ),
  );
}

/** What a field gives, or what the pages of its list have. */
function recordBelow(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
): Fielded | undefined {
  const type = schema.getType(getNamedType(field.type).name);
  if (!isFielded(type)) return undefined;
  const nodes = type.name.endsWith("Connection") ? type.getFields()["nodes"] : undefined;
  const record = nodes === undefined ? type : getNamedType(nodes.type);
  return isFielded(record) ? record : undefined;
}
