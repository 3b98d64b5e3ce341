import type { QueryPlanSelectionNode } from "@apollo/query-planner";
import type { GraphQLSchema } from "graphql";
import { blankObjects } from "../../../kit/execution/blankObjects.ts";
import { type DataObject, isObject, readerOf } from "../ownKey.ts";
import { mergeInto } from "./merge.ts";
import { isOfType } from "./typeConditions.ts";

/** What `_entities` is told of an object; undefined where too little is known of it to ask. */
export type Represent = (object: DataObject) => DataObject | undefined;

/** Gathers what is selected of an object; undefined where something that is needed is missing. */
type Gather = (from: DataObject) => DataObject | undefined;

/** Compiles what a fetch requires of the objects that it is about. */
export function representing(
  schema: GraphQLSchema,
  requires: readonly QueryPlanSelectionNode[],
): Represent {
  const gather = gathering(schema, requires);
  return (object) => {
    const representation = gather(object);
    // Without a type there is nothing to ask for.
    return representation?.["__typename"] ? representation : undefined;
  };
}

type Field = Extract<QueryPlanSelectionNode, { kind: "Field" }>;
type Fragment = Extract<QueryPlanSelectionNode, { kind: "InlineFragment" }>;

function gathering(schema: GraphQLSchema, selections: readonly QueryPlanSelectionNode[]): Gather {
  const fields = selections.filter((selection): selection is Field => selection.kind === "Field");
  const own = ofFields(schema, fields);
  if (fields.length === selections.length) return own;
  const fragments = selections
    .filter((selection): selection is Fragment => selection.kind === "InlineFragment")
    .map((fragment) => ofFragment(schema, fragment));
  // Mostly the objects are of one type, and one fragment is all.
  const [only] = fragments;
  if (fields.length === 0 && fragments.length === 1 && only !== undefined)
    return (from) => (only.applies(from) ? (only.gather(from) ?? {}) : {});
  return (from) => {
    const gathered = own(from);
    if (gathered === undefined) return undefined;
    for (const { applies, gather } of fragments) {
      // A fragment gives all that it asks for, or nothing.
      const given = applies(from) ? gather(from) : undefined;
      if (given !== undefined) mergeInto(gathered, given);
    }
    return gathered;
  };
}

/** Objects of one shape, whose keys are there before they are set: five hundred rows have one each. */
function ofFields(schema: GraphQLSchema, fields: readonly Field[]): Gather {
  const keys = [...new Set(fields.map(({ name, alias }) => alias ?? name))];
  const blank = blankObjects(keys);
  const parts = fields.map(({ name, alias, selections }) => ({
    key: alias ?? name,
    read: readerOf(alias ?? name),
    gather: selections === undefined ? undefined : gathering(schema, selections),
  }));
  return (from) => {
    const gathered: DataObject = blank();
    for (const { key, read, gather } of parts) {
      const value = read(from);
      if (value === undefined) return undefined;
      gathered[key] = gather === undefined ? value : nestedValue(gather, value);
    }
    return gathered;
  };
}

/** Below the object itself, what is unknown counts as null. */
function nestedValue(gather: Gather, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((element: unknown) => nestedValue(gather, element));
  return isObject(value) ? (gather(value) ?? null) : null;
}

function ofFragment(
  schema: GraphQLSchema,
  { typeCondition, selections }: Fragment,
): { readonly applies: (from: DataObject) => boolean; readonly gather: Gather } {
  const known = new Map<string, boolean>();
  const appliesTo = (name: string): boolean => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const answer = typeCondition === undefined || isOfType(schema, name, typeCondition);
    // Only names of the schema are kept: others are a subgraph's mistake, and without number.
    if (schema.getType(name) !== undefined) known.set(name, answer);
    return answer;
  };
  return {
    applies: ({ __typename: name }) => typeof name === "string" && appliesTo(name),
    gather: gathering(schema, selections),
  };
}
