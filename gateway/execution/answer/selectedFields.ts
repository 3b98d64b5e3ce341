import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import type { Fragments } from "../../document/fragments.ts";
import { isIncluded } from "../../document/included.ts";
import type { ConditionValues } from "../../../kit/execution/conditions.ts";
import type { PlanKeys } from "../planKeys.ts";
import { isOfType } from "../plan/typeConditions.ts";

/** What selections are read with. */
export interface Selecting {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly conditions: ConditionValues;
  /** Under which keys the plan has what the client asks for. */
  readonly keys: Pick<PlanKeys, "of">;
}

/** The selections of each response key, in the order in which an answer has the keys. */
export type SelectedFields = ReadonlyMap<string, readonly FieldNode[]>;

/**
 * The fields that are asked of an object of one type: CollectFields of the GraphQL specification, whose
 * conditions are known already.
 */
export function selectedFields(
  selecting: Selecting,
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
): SelectedFields {
  const fields = new Map<string, FieldNode[]>();
  const spread = new Set<string>();

  function collect(selections: readonly SelectionNode[]): void {
    for (const selection of selections) {
      if (!isIncluded(selection.directives ?? [], selecting.conditions)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const before = fields.get(key);
        if (before === undefined) fields.set(key, [selection]);
        else before.push(selection);
        continue;
      }
      const fragment = fragmentOf(selection);
      if (fragment !== undefined) collect(fragment.selectionSet.selections);
    }
  }

  function fragmentOf(selection: Exclude<SelectionNode, FieldNode>) {
    if (selection.kind === Kind.INLINE_FRAGMENT) return applies(selection) ? selection : undefined;
    const name = selection.name.value;
    if (spread.has(name)) return undefined;
    spread.add(name);
    const fragment = selecting.fragments.get(name);
    return fragment !== undefined && applies(fragment) ? fragment : undefined;
  }

  function applies({ typeCondition }: Conditioned): boolean {
    return (
      typeCondition === undefined || isOfType(selecting.schema, type.name, typeCondition.name.value)
    );
  }

  for (const { selections } of selectionSets) collect(selections);
  return fields;
}

interface Conditioned {
  readonly typeCondition?: { readonly name: { readonly value: string } } | undefined;
}

/** What is asked below a response key, all its selections together. */
export function selectionSetsOf(nodes: readonly FieldNode[]): SelectionSetNode[] {
  return nodes.map(({ selectionSet }) => selectionSet).filter((set) => set !== undefined);
}
