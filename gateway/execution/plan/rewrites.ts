import type { FetchDataRewrite } from "@apollo/query-planner";
import type { GraphQLSchema } from "graphql";
import { type DataObject, getOwn, isObject, setOwn } from "../ownKey.ts";
import { isOfType } from "./typeConditions.ts";

type Rewrite = (value: unknown) => void;

const FRAGMENT = "... on ";

/**
 * Compiles a plan's rewrites, by which a subgraph is given another type's name, or its answer other keys,
 * than the graph has. Undefined where there are none.
 */
export function rewriting(
  schema: GraphQLSchema,
  rewrites: readonly FetchDataRewrite[] | undefined,
): Rewrite | undefined {
  if (rewrites === undefined || rewrites.length === 0) return undefined;
  const all = rewrites.map((rewrite) => compiled(schema, rewrite));
  return (value) => {
    for (const rewrite of all) rewrite(value);
  };
}

function compiled(schema: GraphQLSchema, rewrite: FetchDataRewrite): Rewrite {
  const last = rewrite.path.at(-1);
  if (last === undefined) return () => undefined;
  if (last.startsWith(FRAGMENT)) throw new TypeError(`a rewrite ends in a type: ${last}`);
  return at(schema, rewrite.path.slice(0, -1), (object) => change(rewrite, object, last));
}

function change(rewrite: FetchDataRewrite, object: DataObject, key: string): void {
  if (rewrite.kind === "ValueSetter") {
    setOwn(object, key, rewrite.setValueTo);
    return;
  }
  const value = getOwn(object, key);
  if (value === undefined || value === null) return;
  setOwn(object, rewrite.renameKeyTo, value);
  delete object[key];
}

function at(
  schema: GraphQLSchema,
  [step, ...rest]: readonly string[],
  end: (object: DataObject) => void,
): Rewrite {
  const next: (object: DataObject) => void =
    step === undefined ? end : inside(schema, step, at(schema, rest, end));
  return function rewrite(value) {
    if (Array.isArray(value)) for (const element of value) rewrite(element);
    else if (isObject(value)) next(value);
  };
}

function inside(schema: GraphQLSchema, step: string, next: Rewrite): (object: DataObject) => void {
  if (!step.startsWith(FRAGMENT)) return (object) => next(getOwn(object, step));
  const condition = step.slice(FRAGMENT.length);
  return (object) => {
    const { __typename: name } = object;
    if (typeof name !== "string" || isOfType(schema, name, condition)) next(object);
  };
}
