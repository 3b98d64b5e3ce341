import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from "graphql";
import type { Reach } from "../../policy/fieldVerdict.ts";
import { type Fragments, fragmentsOf } from "./fragments.ts";
import { type AccessTo, reachBelow } from "./fieldAccess.ts";
import {
  assertPlainKey,
  noSuchOperations,
  type OperationBudget,
  operationBudget,
} from "./operationLimits.ts";
import type { ResponseShape, ShapeItem } from "./responseShape.ts";
import { withUsedDefinitionsOnly } from "./usedDefinitions.ts";

/** An operation with what its reader may not have taken out. */
export interface StrippedOperation {
  /** The only document that is ever planned: the client's own, or one operation without fragment definitions. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** How to rebuild the answer the client asked for; undefined where nothing was taken out. */
  readonly shape: ResponseShape | undefined;
  /** Whether anything is left to fetch. */
  readonly isEmpty: boolean;
  /** `several` where any field that is not open stands in a list of entities: all of them count as listed. */
  readonly reach: Reach;
  /** How many entities the root looks up. */
  readonly lookUps: number;
}

interface Walk {
  readonly schema: GraphQLSchema;
  readonly access: AccessTo;
  readonly fragments: Fragments;
  readonly budget: OperationBudget;
  readonly lookUps: number;
  denied: boolean;
  reach: Reach;
}

interface Place {
  readonly parent: GraphQLCompositeType;
  readonly reach: Reach;
  readonly passedList: boolean;
  readonly depth: number;
}

interface Stripped {
  readonly selections: readonly SelectionNode[];
  readonly shape: ResponseShape;
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } };

/**
 * Spreads an operation's fragments within bounds and takes out every field that `access` denies. The
 * document must be valid for the schema. Throws OPERATION_TOO_LARGE.
 */
export function stripOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  access: AccessTo,
): StrippedOperation {
  const parent = schema.getRootType(operation.operation);
  if (!parent) throw noSuchOperations(operation.operation);
  const fragments = fragmentsOf(document);
  const budget = operationBudget();
  const lookUps = countLookUps(operation.selectionSet, fragments, operationBudget());
  const walk: Walk = { schema, access, fragments, budget, lookUps, denied: false, reach: "single" };
  const root = { parent, reach: "several", passedList: false, depth: 1 } as const;
  const { selections, shape } = stripSelections(walk, operation.selectionSet, root);
  const { reach } = walk;
  if (!walk.denied)
    return { document, operation, shape: undefined, isEmpty: false, reach, lookUps };
  const kept = withUsedDefinitionsOnly({
    ...operation,
    selectionSet: { kind: Kind.SELECTION_SET, selections: orTypename(selections) },
  });
  return {
    document: { kind: Kind.DOCUMENT, definitions: [kept] },
    operation: kept,
    shape,
    isEmpty: selections.length === 0,
    reach,
    lookUps,
  };
}

/** How many entities the root looks up: several aliases of a look-up are a list in disguise. */
function countLookUps(
  { selections }: SelectionSetNode,
  fragments: Fragments,
  budget: OperationBudget,
): number {
  let count = 0;
  for (const selection of selections) {
    budget.spend(1, selection);
    if (selection.kind === Kind.FIELD) count += selection.name.value === "legalEntity" ? 1 : 0;
    else count += countLookUps(selectionSetOf(selection, fragments), fragments, budget);
  }
  return count;
}

function stripSelections(walk: Walk, selectionSet: SelectionSetNode, place: Place): Stripped {
  const selections: SelectionNode[] = [];
  const items: ShapeItem[] = [];
  for (const selection of selectionSet.selections) {
    walk.budget.spend(place.depth, selection);
    if (selection.kind === Kind.FIELD) stripField(walk, selection, place, selections, items);
    else stripFragment(walk, selection, place, selections, items);
  }
  return { selections, shape: { items } };
}

function stripField(
  walk: Walk,
  field: FieldNode,
  place: Place,
  selections: SelectionNode[],
  items: ShapeItem[],
): void {
  const name = field.name.value;
  const key = field.alias?.value ?? name;
  assertPlainKey(key);
  const directives = field.directives ?? [];
  const isMeta = name.startsWith("__") || place.parent.name.startsWith("__");
  const access = isMeta ? undefined : walk.access(place.parent, name, place.reach);
  const denial = access?.denial;
  if (access?.isOpen === false && place.reach === "several") walk.reach = "several";
  if (denial !== undefined) {
    walk.denied = true;
    items.push({ kind: "field", key, directives, denial, shape: undefined });
    return;
  }
  const below = placeBelow(walk, name, place);
  if (field.selectionSet === undefined || below === undefined) {
    selections.push(field);
    items.push({ kind: "field", key, directives, denial, shape: undefined });
    return;
  }
  const child = stripSelections(walk, field.selectionSet, below);
  selections.push({
    ...field,
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: isAbstractType(below.parent)
        ? [TYPENAME, ...child.selections]
        : orTypename(child.selections),
    },
  });
  items.push({ kind: "field", key, directives, denial, shape: child.shape });
}

function placeBelow(walk: Walk, fieldName: string, place: Place): Place | undefined {
  const type = outputTypeOf(place.parent, fieldName);
  const named = type === undefined ? undefined : getNamedType(type);
  if (type === undefined || !isCompositeType(named)) return undefined;
  const passedList = place.passedList || hasList(type);
  return {
    parent: named,
    reach: reachBelow(place.reach, passedList, named.name, walk.lookUps),
    passedList,
    depth: place.depth + 1,
  };
}

function stripFragment(
  walk: Walk,
  fragment: Exclude<SelectionNode, FieldNode>,
  place: Place,
  selections: SelectionNode[],
  items: ShapeItem[],
): void {
  const definition =
    fragment.kind === Kind.FRAGMENT_SPREAD ? walk.fragments.get(fragment.name.value) : fragment;
  const condition = definition?.typeCondition;
  const type = condition === undefined ? place.parent : walk.schema.getType(condition.name.value);
  if (definition === undefined || !isCompositeType(type)) return;
  const child = stripSelections(walk, definition.selectionSet, { ...place, parent: type });
  const directives = fragment.directives ?? [];
  items.push({
    kind: "fragment",
    types: objectTypes(walk.schema, type),
    directives,
    shape: child.shape,
  });
  if (child.selections.length === 0) return;
  selections.push({
    kind: Kind.INLINE_FRAGMENT,
    directives,
    ...(condition === undefined ? {} : { typeCondition: condition }),
    selectionSet: { kind: Kind.SELECTION_SET, selections: child.selections },
  });
}

function selectionSetOf(
  fragment: Exclude<SelectionNode, FieldNode>,
  fragments: Fragments,
): SelectionSetNode {
  const empty: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [] };
  if (fragment.kind === Kind.INLINE_FRAGMENT) return fragment.selectionSet;
  return fragments.get(fragment.name.value)?.selectionSet ?? empty;
}

/** An object that may be null must still be asked for when none of its fields are left. */
function orTypename(selections: readonly SelectionNode[]): readonly SelectionNode[] {
  return selections.length > 0 ? selections : [TYPENAME];
}

function outputTypeOf(
  parent: GraphQLCompositeType,
  fieldName: string,
): GraphQLOutputType | undefined {
  if (fieldName === TypeNameMetaFieldDef.name || !("getFields" in parent)) return undefined;
  return parent.getFields()[fieldName]?.type;
}

function hasList(type: GraphQLOutputType): boolean {
  const nullable = isNonNullType(type) ? type.ofType : type;
  return isListType(nullable);
}

function objectTypes(schema: GraphQLSchema, type: GraphQLCompositeType): ReadonlySet<string> {
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  return new Set(types.map(({ name }) => name));
}
