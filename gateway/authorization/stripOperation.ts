import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import type { Reach } from "../../policy/fieldVerdict.ts";
import { type Fragments, fragmentsOf } from "../document/fragments.ts";
import type { AccessTo } from "./fieldAccess.ts";
import {
  assertPlainKey,
  noSuchOperations,
  type OperationBudget,
  operationBudget,
} from "./operationLimits.ts";
import {
  type Disclosed,
  disclose,
  objectTypes,
  type Place,
  placeBelow,
  type Walk,
} from "./operationWalk.ts";
import { areAsFetched, type ResponseShape, type ShapeItem } from "./responseShape.ts";
import { withUsedDefinitionsOnly } from "./usedDefinitions.ts";

/** An operation with what its reader may not have taken out. */
export interface StrippedOperation {
  /** The only document that is ever planned: the client's own, or one operation without fragment definitions. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** How to rebuild the answer the client asked for; undefined where all of it is open, and stands as it is. */
  readonly shape: ResponseShape | undefined;
  /** All that the client asked for, with what was decided of it. */
  readonly asked: ResponseShape;
  /** What was left in it that is not open. */
  readonly disclosed: readonly Disclosed[];
  /** Whether anything is left to fetch. */
  readonly isEmpty: boolean;
  /** `several` where any field that is not open stands in a list of entities: all of them count as listed. */
  readonly reach: Reach;
  /** How many entities the root looks up. */
  readonly lookUps: number;
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
  budget: OperationBudget = operationBudget(),
): StrippedOperation {
  const parent = schema.getRootType(operation.operation);
  if (!parent) throw noSuchOperations(operation.operation);
  const fragments = fragmentsOf(document);
  const lookUps = countLookUps(operation.selectionSet, fragments, operationBudget());
  const walk: Walk = {
    schema,
    access,
    fragments,
    budget,
    lookUps,
    disclosed: [],
    nobody: { isSubject: false, asked: TYPENAME },
    denied: false,
    reach: "single",
  };
  const root: Place = {
    parent,
    reach: "several",
    passedList: false,
    depth: 1,
    directives: [],
    entity: walk.nobody,
  };
  const { selections, shape } = stripSelections(walk, operation.selectionSet, root);
  const { reach, disclosed } = walk;
  if (!walk.denied && disclosed.length === 0)
    return {
      document,
      operation,
      shape: undefined,
      asked: shape,
      disclosed,
      isEmpty: false,
      reach,
      lookUps,
    };
  const kept = withUsedDefinitionsOnly({
    ...operation,
    selectionSet: { kind: Kind.SELECTION_SET, selections: orTypename(selections) },
  });
  return {
    document: { kind: Kind.DOCUMENT, definitions: [kept] },
    operation: kept,
    shape,
    asked: shape,
    disclosed,
    isEmpty: selections.length === 0,
    reach,
    lookUps,
  };
}

/** Root fields that look one entity up, so that what lies below it is no list. */
const LOOK_UPS: ReadonlySet<string> = new Set(["legalEntity", "onestop"]);

/** How many entities the root looks up: several aliases of a look-up are a list in disguise. */
function countLookUps(
  { selections }: SelectionSetNode,
  fragments: Fragments,
  budget: OperationBudget,
): number {
  let count = 0;
  for (const selection of selections) {
    budget.spend(1, selection);
    if (selection.kind === Kind.FIELD) count += LOOK_UPS.has(selection.name.value) ? 1 : 0;
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
  // The types of the schema itself are never walked: `__schema` and `__type` stand as they are.
  const access = name.startsWith("__") ? undefined : walk.access(place.parent, name, place.reach);
  const denial = access?.denial;
  const decided = access === undefined ? {} : { decided: { access, reach: place.reach } };
  const item = { kind: "field", key, directives, denial, ...decided } as const;
  if (access?.isOpen === false && place.reach === "several") walk.reach = "several";
  if (denial !== undefined) {
    walk.denied = true;
    items.push({ ...item, shape: undefined });
    return;
  }
  if (access?.isOpen === false) disclose(walk, access, directives, place);
  const below = placeBelow(walk, field, place);
  if (field.selectionSet === undefined || below === undefined) {
    selections.push(field);
    items.push({ ...item, shape: undefined });
    return;
  }
  const child = stripSelections(walk, field.selectionSet, below);
  const { asked } = below.entity;
  const isSubject = below.entity !== place.entity && below.entity.isSubject;
  const isAbstract = isAbstractType(below.parent);
  selections.push({
    ...field,
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [
        ...(isSubject ? [asked] : []),
        ...(isAbstract ? [TYPENAME, ...child.selections] : orTypename(child.selections)),
      ],
    },
  });
  const isAsFetched = !isSubject && !isAbstract && areAsFetched(child.shape.items);
  items.push({ ...item, shape: { ...child.shape, isSubject, isAsFetched } });
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
  const directives = fragment.directives ?? [];
  const child = stripSelections(walk, definition.selectionSet, {
    ...place,
    parent: type,
    directives: [...place.directives, ...directives],
  });
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
