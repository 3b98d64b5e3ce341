import { type FieldNode, Kind, type ValueNode } from "graphql";

/** Whether what a field is given depends on the variables of a request. */
export function hasVariables({ arguments: given = [] }: FieldNode): boolean {
  return given.some(({ value }) => isVariable(value));
}

function isVariable(value: ValueNode): boolean {
  switch (value.kind) {
    case Kind.VARIABLE:
      return true;
    case Kind.LIST:
      return value.values.some(isVariable);
    case Kind.OBJECT:
      return value.fields.some((field) => isVariable(field.value));
    default:
      return false;
  }
}
