import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { type Classification, OPEN } from "../../schema/classification.ts";

/**
 * The coordinates of every field that a document asks for. A field of an interface stands for itself and for
 * each implementation that is not open. The document must be valid for the schema.
 */
export function coordinatesAsked(
  schema: GraphQLSchema,
  classification: Classification,
  document: DocumentNode,
): ReadonlySet<string> {
  const coordinates = new Set<string>();
  const types = new TypeInfo(schema);
  const note = ({ name: { value: field } }: FieldNode): void => {
    const parent = types.getParentType();
    if (field === "__typename" || !isCompositeType(parent)) return;
    coordinates.add(`${parent.name}.${field}`);
    for (const { name } of isAbstractType(parent) ? schema.getPossibleTypes(parent) : []) {
      const coordinate = `${name}.${field}`;
      if (classification.get(coordinate) !== OPEN) coordinates.add(coordinate);
    }
  };
  visit(document, visitWithTypeInfo(types, { Field: { enter: note } }));
  return coordinates;
}
