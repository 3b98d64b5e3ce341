import type { QueryPlanSelectionNode } from "@apollo/query-planner";
import type { GraphQLSchema } from "graphql";
import { type DataObject, isObject, readerOf, setOwn } from "../ownKey.ts";
import { mergeInto } from "./merge.ts";
import { isOfType } from "./typeConditions.ts";

/** What `_entities` is told of an object; undefined where too little is known of it to ask. */
export type Represent = (object: DataObject) => DataObject | undefined;

/** Adds its part to a representation; false where something that it needs is missing. */
type Part = (from: DataObject, into: DataObject) => boolean;

/** Compiles what a fetch requires of the objects that it is about. */
export function representing(
  schema: GraphQLSchema,
  requires: readonly QueryPlanSelectionNode[],
): Represent {
  const parts = partsOf(schema, requires);
  return (object) => {
    const representation = gathered(parts, object);
    // Without a type there is nothing to ask for.
    return representation?.["__typename"] ? representation : undefined;
  };
}

function gathered(parts: readonly Part[], from: DataObject): DataObject | undefined {
  const representation: DataObject = {};
  for (const part of parts) if (!part(from, representation)) return undefined;
  return representation;
}

function partsOf(schema: GraphQLSchema, selections: readonly QueryPlanSelectionNode[]): Part[] {
  return selections.map((selection) =>
    selection.kind === "Field" ? fieldPart(schema, selection) : fragmentPart(schema, selection),
  );
}

type Field = Extract<QueryPlanSelectionNode, { kind: "Field" }>;
type Fragment = Extract<QueryPlanSelectionNode, { kind: "InlineFragment" }>;

function fieldPart(schema: GraphQLSchema, { name, alias, selections }: Field): Part {
  const key = alias ?? name;
  const read = readerOf(key);
  const nested = selections === undefined ? undefined : partsOf(schema, selections);
  return (from, into) => {
    const value = read(from);
    if (value === undefined) return false;
    setOwn(into, key, nested === undefined ? value : nestedValue(nested, value));
    return true;
  };
}

/** Below the object itself, what is unknown counts as null. */
function nestedValue(parts: readonly Part[], value: unknown): unknown {
  if (Array.isArray(value)) return value.map((element: unknown) => nestedValue(parts, element));
  return isObject(value) ? (gathered(parts, value) ?? null) : null;
}

/** A fragment gives all that it asks for, or nothing. */
function fragmentPart(schema: GraphQLSchema, { typeCondition, selections }: Fragment): Part {
  const parts = partsOf(schema, selections);
  const known = new Map<string, boolean>();
  const applies = (name: string): boolean => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const answer = typeCondition === undefined || isOfType(schema, name, typeCondition);
    // Only names of the schema are kept: others are a subgraph's mistake, and without number.
    if (schema.getType(name) !== undefined) known.set(name, answer);
    return answer;
  };
  return (from, into) => {
    const { __typename: name } = from;
    if (typeof name !== "string" || !applies(name)) return true;
    const given = gathered(parts, from);
    if (given !== undefined) mergeInto(into, given);
    return true;
  };
}
