import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from "graphql";

/** Whether an object of the type `name` is one of `condition`: the type itself, or an abstract type of it. */
export function isOfType(schema: GraphQLSchema, name: string, condition: string): boolean {
  if (name === condition) return true;
  const type = schema.getType(name);
  const abstract = schema.getType(condition);
  return (
    isAbstractType(abstract) &&
    (isObjectType(type) || isInterfaceType(type)) &&
    schema.isSubType(abstract, type)
  );
}
