import type { FetchNode } from "@apollo/query-planner";
import type { GraphQLSchema } from "graphql";
import { type DataObject, getOwn, isObject } from "../ownKey.ts";
import type { ResponsePath } from "./targets.ts";
import { isOfType } from "./typeConditions.ts";

/** The variables that a fetch has from what stands above one of its objects. */
export type ContextArguments = (data: DataObject, place: ResponsePath) => DataObject;

/** The objects of a fetch that have the same of them. */
export interface ContextGroup {
  readonly variables: DataObject;
  /** Their places among the fetch's targets. */
  readonly members: readonly number[];
}

const UP = "..";
const FRAGMENT = "... on ";

/** Compiles `@fromContext` of a fetch: paths that lead upwards, then down to a value. Undefined where there is none. */
export function contextArguments(
  schema: GraphQLSchema,
  { contextRewrites: rewrites = [] }: FetchNode,
): ContextArguments | undefined {
  if (rewrites.length === 0) return undefined;
  const readers = rewrites.map(({ path, renameKeyTo }) => {
    const levels = path.filter((step) => step === UP).length;
    const steps = path.filter((step) => step !== UP);
    const read = (data: DataObject, place: ResponsePath) =>
      valueAt(schema, above(data, place, levels), steps);
    return { name: renameKeyTo, read };
  });
  return (data, place) => {
    const variables: DataObject = {};
    for (const { name, read } of readers) {
      const value = read(data, place);
      if (value !== undefined) variables[name] = value;
    }
    return variables;
  };
}

/** One fetch asks for the objects that have the same from above; there is one argument for all of them. */
export function groupedByContext(
  data: DataObject,
  places: readonly ResponsePath[],
  argumentsOf: ContextArguments,
): ContextGroup[] {
  const groups = new Map<string, { variables: DataObject; members: number[] }>();
  for (const [index, place] of places.entries()) {
    const variables = argumentsOf(data, place);
    const key = JSON.stringify(variables);
    const group = groups.get(key) ?? { variables, members: [] };
    group.members.push(index);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The object that is so many fields above a place; elements of lists count for nothing. */
function above(data: DataObject, place: ResponsePath, levels: number): unknown {
  const keys = [...place];
  for (let level = 0; level < levels; level += 1) {
    while (typeof keys.at(-1) === "number") keys.pop();
    keys.pop();
  }
  return keys.reduce<unknown>(
    (value, key) =>
      typeof key === "number"
        ? (value as readonly unknown[] | undefined)?.[key]
        : isObject(value) && getOwn(value, key),
    data,
  );
}

function valueAt(
  schema: GraphQLSchema,
  value: unknown,
  [step, ...rest]: readonly string[],
): unknown {
  if (step === undefined || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => valueAt(schema, one, [step, ...rest]));
  if (!isObject(value)) return undefined;
  if (!step.startsWith(FRAGMENT)) return valueAt(schema, getOwn(value, step), rest);
  const { __typename: name } = value;
  const applies = typeof name !== "string" || isOfType(schema, name, step.slice(FRAGMENT.length));
  return applies ? valueAt(schema, value, rest) : undefined;
}
