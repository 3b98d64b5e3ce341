import {
  defaultTypeResolver,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { Failure } from "../batchResolver.ts";
import type { Compiling } from "./compiling.ts";
import { leafValue } from "./leafValue.ts";
import { addObject, type Complete, type Found, type Selection } from "./level.ts";
import { fail, type Failing, isPromise, type Place, type Run, type Target } from "./run.ts";
import { allOf, wait } from "./waiting.ts";

/** Compiles CompleteValue of the GraphQL specification for what a field or an element of a list holds. */
export function completing(
  compiling: Compiling,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  coordinate: string,
): Complete {
  const isNonNull = isNonNullType(type);
  const failing: Failing = { nodes, isNonNull };
  const present = completingPresent(compiling, isNonNull ? type.ofType : type, failing, coordinate);
  return (run, value, into, key, parent, found) => {
    if (value === null || value === undefined) {
      if (!isNonNull) into[key] = null;
      else fail(run, failing, into, key, parent, missing(coordinate));
    } else if (value instanceof Failure) fail(run, failing, into, key, parent, value.error);
    else if (value instanceof Error) fail(run, failing, into, key, parent, value);
    else present(run, value, into, key, parent, found);
  };
}

function missing(coordinate: string): Error {
  return new Error(`Cannot return null for non-nullable field ${coordinate}.`);
}

function completingPresent(
  compiling: Compiling,
  type: GraphQLOutputType,
  failing: Failing,
  coordinate: string,
): Complete {
  if (isListType(type)) return completingList(compiling, type.ofType, failing, coordinate);
  if (isLeafType(type)) {
    const serialized = leafValue(type);
    return (run, value, into, key, parent) => {
      try {
        into[key] = serialized(value);
      } catch (error) {
        fail(run, failing, into, key, parent, error);
      }
    };
  }
  if (isAbstractType(type)) return completingAbstract(compiling, type, failing, coordinate);
  if (isObjectType(type)) return completingObject(compiling, type, failing);
  throw new TypeError(`${coordinate} is of an unknown kind of type`);
}

function completingList(
  compiling: Compiling,
  elementType: GraphQLOutputType,
  failing: Failing,
  coordinate: string,
): Complete {
  const element = completing(compiling, elementType, failing.nodes, coordinate);
  return (run, value, into, key, parent, found) => {
    if (!isIterable(value)) {
      const error = new Error(`Expected Iterable, but did not find one for field "${coordinate}".`);
      fail(run, failing, into, key, parent, error);
      return;
    }
    const values: readonly unknown[] = Array.isArray(value) ? value : [...value];
    // Not by `Array.from`, which asks for each element by its name: twenty times as long.
    const list: unknown[] = values.map(() => null);
    const target = list as unknown as Target;
    into[key] = list;
    const place = { parent, into, key, isNonNull: failing.isNonNull, isLost: false };
    const completeAll = (elements: readonly unknown[], among: Found): void => {
      for (let index = 0; index < elements.length && !place.isLost; index += 1)
        element(run, elements[index], target, index, place, among);
    };
    if (values.some(isPromise)) wait(run, allOf(values), completeAll);
    else completeAll(values, found);
  };
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}

/** What is selected of an object type is worked out when the first object comes. */
function completingObject(
  compiling: Compiling,
  type: GraphQLObjectType,
  { nodes, isNonNull }: Failing,
): Complete {
  let selection: Selection | undefined;
  return (_run, source, into, key, parent, found) => {
    selection ??= compiling.subselection(compiling, type, nodes);
    const target = selection.blank();
    into[key] = target;
    const place = { parent, into, key, isNonNull, isLost: false };
    addObject(found, selection, source, target, place);
  };
}

function completingAbstract(
  compiling: Compiling,
  type: GraphQLAbstractType,
  failing: Failing,
  coordinate: string,
): Complete {
  const { schema } = compiling;
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const byName = new Map<string, Complete>();
  const completingAs = (name: unknown): Complete => {
    const known = byName.get(name as string);
    if (known !== undefined) return known;
    const runtime = typeof name === "string" ? schema.getType(name) : undefined;
    if (!isObjectType(runtime) || !schema.isSubType(type, runtime))
      throw new Error(
        `Abstract type "${type.name}" was resolved to a type "${String(name)}" that is none of its own, for field "${coordinate}".`,
      );
    const complete = completingObject(compiling, runtime, failing);
    byName.set(runtime.name, complete);
    return complete;
  };
  const infoOf = (run: Run): GraphQLResolveInfo =>
    ({
      schema,
      variableValues: run.variables,
      fieldNodes: failing.nodes,
    }) as unknown as GraphQLResolveInfo;
  const completeAs: CompleteAs = (run, value, name, into, key, parent, found) => {
    let complete: Complete;
    try {
      complete = completingAs(name);
    } catch (error) {
      fail(run, failing, into, key, parent, error);
      return;
    }
    complete(run, value, into, key, parent, found);
  };
  return (run, value, into, key, parent, found) => {
    let name: unknown;
    try {
      name = resolveType(value, run.context, infoOf(run), type);
    } catch (error) {
      fail(run, failing, into, key, parent, error);
      return;
    }
    if (!isPromise(name)) {
      completeAs(run, value, name, into, key, parent, found);
      return;
    }
    wait(
      run,
      name,
      (arrived, later) => completeAs(run, value, arrived, into, key, parent, later),
      (error) => fail(run, failing, into, key, parent, error),
    );
  };
}

/** Completes a value as one of the type that is named. */
type CompleteAs = (
  run: Run,
  value: unknown,
  name: unknown,
  into: Target,
  key: string | number,
  parent: Place,
  found: Found,
) => void;
