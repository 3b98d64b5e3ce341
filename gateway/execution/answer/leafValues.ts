import {
  type GraphQLEnumType,
  type GraphQLLeafType,
  isEnumType,
  isSpecifiedScalarType,
} from "graphql";

/** Whether a subgraph's value may stand in the answer: it has passed serialization, so only its kind counts. */
export function leafCheck(type: GraphQLLeafType): ((value: unknown) => boolean) | undefined {
  if (isEnumType(type)) return enumCheck(type);
  return isSpecifiedScalarType(type) ? checks[type.name] : undefined;
}

const isString = (value: unknown): boolean => typeof value === "string";
const isNumber = (value: unknown): boolean => typeof value === "number";

const checks: Readonly<Record<string, (value: unknown) => boolean>> = {
  String: isString,
  ID: (value) => isString(value) || isNumber(value),
  Boolean: (value) => typeof value === "boolean",
  Int: (value) => Number.isInteger(value),
  Float: isNumber,
};

/** Values that clients do not see are as unknown as those that are none. */
function enumCheck(type: GraphQLEnumType): (value: unknown) => boolean {
  const names = new Set<unknown>(type.getValues().map(({ name }) => name));
  return (value) => names.has(value);
}
