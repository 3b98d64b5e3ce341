import {
  getNullableType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
  isScalarType,
} from "graphql";

const SCALARS: Readonly<Record<string, unknown>> = {
  Boolean: true,
  Date: "2026-06-01",
  DateTime: "2026-06-01T08:00:00+08:00",
  Int: 1,
  WanAmount: "1.0000",
};

/** The argument `input` of an act: the values given, and of whatever else it must have any that the schema takes. */
export function inputOf(schema: GraphQLSchema, act: string, given: object) {
  const [argument] = schema.getMutationType()?.getFields()[act]?.args ?? [];
  if (argument === undefined) throw new TypeError(`${act} is no act with an input`);
  return { type: argument.type.toString(), input: anyOf(argument.type, given) };
}

function anyOf(type: GraphQLInputType, given: unknown): unknown {
  const one = getNullableType(type);
  if (isInputObjectType(one)) {
    const values = (given ?? {}) as Readonly<Record<string, unknown>>;
    const said = Object.values(one.getFields()).filter(
      (field) => Object.hasOwn(values, field.name) || isRequiredInputField(field),
    );
    return Object.fromEntries(said.map(({ name, type: of }) => [name, anyOf(of, values[name])]));
  }
  if (isListType(one))
    return ((given ?? []) as readonly unknown[]).map((each) => anyOf(one.ofType, each));
  if (given !== undefined) return given;
  if (isEnumType(one)) return one.getValues()[0]?.name;
  return isScalarType(one) ? (SCALARS[one.name] ?? "1") : undefined;
}
