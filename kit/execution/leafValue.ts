import { type GraphQLLeafType, GraphQLBoolean, GraphQLID, GraphQLString } from "graphql";

/** Serializes a value that is not null; throws where it is none of the type. */
export function leafValue(type: GraphQLLeafType): (value: unknown) => unknown {
  const serialize = (value: unknown): unknown => {
    const serialized: unknown = type.serialize(value);
    if (serialized !== null && serialized !== undefined) return serialized;
    throw new Error(`Expected \`${type.name}.serialize\` to give a value, and it gave none.`);
  };
  // What nearly every value is passes as it is.
  if (type === GraphQLString || type === GraphQLID)
    return (value) => (typeof value === "string" ? value : serialize(value));
  if (type === GraphQLBoolean)
    return (value) => (typeof value === "boolean" ? value : serialize(value));
  return serialize;
}
