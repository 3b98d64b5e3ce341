import { createHash } from "node:crypto";
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from "graphql";
import { type Fragments, fragmentsOf } from "../document/fragments.ts";
import {
  assertPlainKey,
  type OperationBudget,
  operationBudget,
} from "../authorization/operationLimits.ts";
import type { ResponseShape, ShapeItem } from "../authorization/responseShape.ts";
import { withUsedDefinitionsOnly } from "../authorization/usedDefinitions.ts";

/** An operation by itself in a document, with the fragments that it uses. */
export interface Part {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly source: string;
  readonly queryHash: string;
}

/** An operation in two: what the gateway answers itself, and what the subgraphs answer. */
export interface Partition {
  /** Undefined where the operation has no own fields: it is asked as it is then. */
  readonly own: Part | undefined;
  /** Beside an own part; undefined where there are no other fields. */
  readonly rest: Part | undefined;
  /** The root fields in the client's order, to put the answers together by. */
  readonly shape: ResponseShape;
}

interface Walk {
  readonly fragments: Fragments;
  readonly budget: OperationBudget;
  readonly isOwn: (fieldName: string) => boolean;
}

interface Halves {
  readonly own: readonly SelectionNode[];
  readonly rest: readonly SelectionNode[];
  readonly items: readonly ShapeItem[];
}

const ROOT: ReadonlySet<string> = new Set(["Query"]);

/**
 * Parts an operation at its root, through the fragments that stand there. The document must be valid.
 * Throws OPERATION_TOO_LARGE.
 */
export function partition(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  isOwn: (fieldName: string) => boolean,
): Partition {
  const fragments = fragmentsOf(document);
  const walk = { fragments, budget: operationBudget(), isOwn };
  const { own, rest, items } = halvesOf(walk, operation.selectionSet);
  const ownPart = partOf(fragments, operation, own);
  const shape = { items };
  if (ownPart === undefined) return { own: undefined, rest: undefined, shape };
  assertPlainKeys(ownPart);
  return { own: ownPart, rest: partOf(fragments, operation, rest), shape };
}

function halvesOf(walk: Walk, { selections }: SelectionSetNode): Halves {
  const halves = selections.map((selection) => {
    walk.budget.spend(1, selection);
    return selection.kind === Kind.FIELD
      ? halvesOfField(walk, selection)
      : halvesOfFragment(walk, selection);
  });
  return {
    own: halves.flatMap(({ own }) => own),
    rest: halves.flatMap(({ rest }) => rest),
    items: halves.flatMap(({ items }) => items),
  };
}

function halvesOfField({ isOwn }: Walk, field: FieldNode): Halves {
  const { name, alias, directives = [] } = field;
  const key = alias?.value ?? name.value;
  const items = [{ kind: "field", key, directives, denial: undefined, shape: undefined }] as const;
  return isOwn(name.value) ? { own: [field], rest: [], items } : { own: [], rest: [field], items };
}

function halvesOfFragment(walk: Walk, fragment: Exclude<SelectionNode, FieldNode>): Halves {
  const definition =
    fragment.kind === Kind.FRAGMENT_SPREAD ? walk.fragments.get(fragment.name.value) : fragment;
  if (definition === undefined) return { own: [], rest: [], items: [] };
  const { own, rest, items } = halvesOf(walk, definition.selectionSet);
  const { directives = [] } = fragment;
  const inline = (selections: readonly SelectionNode[]): SelectionNode[] =>
    selections.length === 0
      ? []
      : [
          {
            kind: Kind.INLINE_FRAGMENT,
            directives,
            selectionSet: { kind: Kind.SELECTION_SET, selections },
          },
        ];
  return {
    own: inline(own),
    rest: inline(rest),
    items: [{ kind: "fragment", types: ROOT, directives, shape: { items } }],
  };
}

function partOf(
  fragments: Fragments,
  operation: OperationDefinitionNode,
  selections: readonly SelectionNode[],
): Part | undefined {
  if (selections.length === 0) return undefined;
  const kept = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } } as const;
  const used = usedFragments(fragments, kept);
  const part = withUsedDefinitionsOnly(kept, used);
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [part, ...used] };
  const source = print(document);
  const queryHash = createHash("sha256").update(source).digest("hex");
  return { document, operation: part, source, queryHash };
}

/** The rest is looked at where it is stripped. */
function assertPlainKeys({ document }: Part): void {
  visit(document, { Field: ({ alias }) => assertPlainKey(alias?.value ?? "") });
}

function usedFragments(
  fragments: Fragments,
  operation: OperationDefinitionNode,
): FragmentDefinitionNode[] {
  const used = new Map<string, FragmentDefinitionNode>();
  const note = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (fragment === undefined || used.has(name.value)) return;
        used.set(name.value, fragment);
        note(fragment);
      },
    });
  };
  note(operation);
  return [...used.values()];
}
