import {
  type DocumentNode,
  type GraphQLError,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { type Fragments, fragmentsOf } from "../document/fragments.ts";
import { excessOf, MAX_DEPTH, type OperationSize } from "./operationLimits.ts";

const NOTHING: OperationSize = { fields: 0, depth: 0, aliases: 0, directives: 0 };

/**
 * What is too much of a document's operations with their fragments spread; undefined where nothing is. Each fragment is
 * measured once, so it costs no more than reading: validation, which compares fields with each other, comes after.
 */
export function excessAsWritten(document: DocumentNode): GraphQLError | undefined {
  const sizes = new Map<string, OperationSize>();
  const fragments = fragmentsOf(document);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const excess = excessOf(sizeOf(definition.selectionSet, 1, fragments, sizes));
    if (excess !== undefined) return excess;
  }
  return undefined;
}

function sizeOf(
  { selections }: SelectionSetNode,
  level: number,
  fragments: Fragments,
  sizes: Map<string, OperationSize>,
): OperationSize {
  let { fields, depth, aliases, directives } = NOTHING;
  for (const selection of selections) {
    const below = sizeBelow(selection, level, fragments, sizes);
    const isField = selection.kind === Kind.FIELD;
    fields += 1 + below.fields;
    depth = Math.max(depth, isField ? 1 + below.depth : Math.max(1, below.depth));
    aliases += (isField && selection.alias !== undefined ? 1 : 0) + below.aliases;
    directives += (selection.directives?.length ?? 0) + below.directives;
  }
  return { fields, depth, aliases, directives };
}

function sizeBelow(
  selection: SelectionNode,
  level: number,
  fragments: Fragments,
  sizes: Map<string, OperationSize>,
): OperationSize {
  if (selection.kind === Kind.FRAGMENT_SPREAD)
    return ofFragment(selection.name.value, fragments, sizes);
  const { selectionSet } = selection;
  // Deeper than is allowed it is too deep, however deep it is.
  if (selectionSet === undefined || level > MAX_DEPTH) return NOTHING;
  return sizeOf(selectionSet, level + 1, fragments, sizes);
}

/** A fragment that is spread within itself is for validation to refuse; here it ends. */
function ofFragment(
  name: string,
  fragments: Fragments,
  sizes: Map<string, OperationSize>,
): OperationSize {
  const known = sizes.get(name);
  if (known !== undefined) return known;
  const fragment = fragments.get(name);
  if (fragment === undefined) return NOTHING;
  sizes.set(name, NOTHING);
  const size = sizeOf(fragment.selectionSet, 1, fragments, sizes);
  sizes.set(name, size);
  return size;
}
