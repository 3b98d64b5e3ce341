import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from "graphql";
import { isFielded, type Step } from "./paths.ts";

/** Whether an operation asks for a field, on its type or on an interface of it. */
export function isStillAsked(schema: GraphQLSchema, document: DocumentNode, wanted: Step): boolean {
  const type = schema.getType(wanted.parent);
  const owners = isObjectType(type) ? [type, ...type.getInterfaces()] : [type];
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions)
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);

  const asks = (set: SelectionSetNode | undefined, on: GraphQLNamedType | undefined): boolean =>
    set?.selections.some((selection) => {
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        if (name === wanted.field && owners.some((owner) => owner === on)) return true;
        const field = isFielded(on) ? on.getFields()[name] : undefined;
        return field !== undefined && asks(selection.selectionSet, getNamedType(field.type));
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      const condition = fragment?.typeCondition?.name.value;
      return asks(fragment?.selectionSet, condition === undefined ? on : schema.getType(condition));
    }) ?? false;

  return document.definitions.some(
    (one) =>
      one.kind === Kind.OPERATION_DEFINITION &&
      asks(one.selectionSet, schema.getQueryType() ?? undefined),
  );
}
