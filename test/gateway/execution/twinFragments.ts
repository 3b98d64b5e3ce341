import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  print,
  type SelectionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";

/**
 * Whether an operation has two fragments of one type and one condition side by side. The library makes them
 * one, and so changes the order of the keys that the GraphQL specification gives.
 */
export function hasTwinFragments(document: DocumentNode): boolean {
  const typeOf = new Map<string, string>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      typeOf.set(definition.name.value, definition.typeCondition.name.value);

  const likenessOf = (selection: SelectionNode): string | undefined => {
    if (selection.kind === Kind.FIELD) return undefined;
    const type =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? typeOf.get(selection.name.value)
        : selection.typeCondition?.name.value;
    return `${type} ${(selection.directives ?? []).map(print).join(" ")}`;
  };

  let found = false;
  visit(document, {
    SelectionSet({ selections }) {
      const alike = selections.map(likenessOf).filter((one) => one !== undefined);
      if (new Set(alike).size < alike.length) found = true;
    },
  });
  return found;
}

/** The same operation without the fragments that say nothing: on the type where they stand. */
export function withoutIdleFragments(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave(set) {
          const here = types.getParentType()?.name;
          const selections = set.selections.flatMap((selection) =>
            selection.kind === Kind.INLINE_FRAGMENT &&
            (selection.directives ?? []).length === 0 &&
            selection.typeCondition?.name.value === here
              ? selection.selectionSet.selections
              : [selection],
          );
          return { ...set, selections };
        },
      },
    }),
  );
}

/** Data as text, whatever the order of its keys. */
export function withKeysSorted(data: unknown): string {
  return JSON.stringify(data, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
