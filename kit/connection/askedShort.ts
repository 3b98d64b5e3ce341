import {
  type GraphQLCompositeType,
  type GraphQLResolveInfo,
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { columnsReadBy } from "./columnsRead.ts";

/** What of a field's place in an operation says what is selected below it. */
export type Selected = Pick<
  GraphQLResolveInfo,
  "schema" | "fragments" | "fieldNodes" | "returnType"
>;

/**
 * Whether some columns are all that is read of the records of a connection, whatever is skipped of what is selected. A
 * field counts as one that reads others where it has not said which it reads, or is protected.
 */
export function isAskedShort(selected: Selected, columns: readonly string[]): boolean {
  const { schema, fragments, fieldNodes, returnType } = selected;

  const isShort = (nodes: readonly SelectionNode[], type: GraphQLCompositeType, level: Level) =>
    (level !== "record" || !isAbstractType(type) || isEnough(type.resolveType)) &&
    nodes.every((node): boolean => {
      if (node.kind === Kind.FIELD)
        return isShortAt[level](node.name.value, type, node.selectionSet ?? NOTHING);
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments[node.name.value] : node;
      const condition = fragment?.typeCondition?.name.value;
      const narrowed = condition === undefined ? type : schema.getType(condition);
      return (
        fragment !== undefined &&
        isCompositeType(narrowed) &&
        isShort(fragment.selectionSet.selections, narrowed, level)
      );
    });

  const below = (
    name: string,
    type: GraphQLCompositeType,
    { selections }: SelectionSetNode,
    level: Level,
  ): boolean => {
    const field = "getFields" in type ? type.getFields()[name] : undefined;
    const named = field === undefined ? undefined : getNamedType(field.type);
    return isCompositeType(named) && isShort(selections, named, level);
  };

  /** For a resolver of fields, or of types. */
  const isEnough = (resolver: object | null | undefined): boolean => {
    const read = resolver ? columnsReadBy(resolver) : undefined;
    return read?.every((column) => columns.includes(column)) === true;
  };

  const isShortAt: Readonly<Record<Level, IsShortField>> = {
    connection(name, type, set) {
      if (name === "nodes") return below(name, type, set, "record");
      if (name === "edges") return below(name, type, set, "edge");
      return name === "totalCount" || name === "pageInfo" || name === "__typename";
    },
    edge: (name, type, set) =>
      name === "node"
        ? below(name, type, set, "record")
        : name === "cursor" || name === "__typename",
    record(name, type) {
      if (name === "__typename") return true;
      const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
      return types.every((one) => isEnough(one.getFields()[name]?.resolve));
    },
  };

  const type = getNamedType(returnType);
  return (
    isCompositeType(type) &&
    fieldNodes.every(({ selectionSet }) =>
      isShort((selectionSet ?? NOTHING).selections, type, "connection"),
    )
  );
}

/** Where in a connection a field is selected. */
type Level = "connection" | "edge" | "record";

type IsShortField = (name: string, type: GraphQLCompositeType, set: SelectionSetNode) => boolean;

const NOTHING: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [] };
