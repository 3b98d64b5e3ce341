import type { GraphQLFieldResolver, GraphQLResolveInfo } from "graphql";
import { batchOf, type ResolveAll } from "../batchResolver.ts";
import { type Complete, type ExecuteField, executeFound, type Found, type Level } from "./level.ts";
import {
  type Arguments,
  fail,
  type Failing,
  isPromise,
  type Place,
  type Run,
  type Target,
} from "./run.ts";
import { allOf, wait } from "./waiting.ts";

/** A field at one place of an operation, alike for all objects. */
export interface PlacedField {
  readonly coordinate: string;
  /** The key of its value in the answer. */
  readonly key: string;
  readonly resolve: GraphQLFieldResolver<unknown, unknown>;
  readonly argumentsOf: (run: Run) => Arguments;
  readonly infoOf: (run: Run) => GraphQLResolveInfo;
  readonly complete: Complete;
  readonly failing: Failing;
}

/** Resolves a field of the objects of a level, of all at once where its resolver does so, and completes its values. */
export function executingField(field: PlacedField): ExecuteField {
  const resolveAll = batchOf(field.resolve);
  return resolveAll === undefined ? resolvingEach(field) : resolvingAll(field, resolveAll);
}

/** Values that are promises are waited for together, so that what is selected of them is executed together as well. */
function resolvingEach(field: PlacedField): ExecuteField {
  const { key, resolve, argumentsOf, infoOf, complete, failing } = field;
  return (run, { sources, targets, places }) => {
    const found: Found = [];
    let promised: Promised | undefined;
    for (let index = 0; index < sources.length; index += 1) {
      const target = targets[index] as Target;
      const place = places[index] as Place;
      if (place.isLost) continue;
      let value: unknown;
      try {
        value = resolve(sources[index], argumentsOf(run), run.context, infoOf(run));
      } catch (error) {
        fail(run, failing, target, key, place, error);
        continue;
      }
      if (isPromise(value)) {
        promised ??= { values: [], targets: [], places: [] };
        promised.values.push(value);
        promised.targets.push(target);
        promised.places.push(place);
      } else complete(run, value, target, key, place, found);
    }
    if (promised !== undefined) waitFor(run, field, promised);
    executeFound(run, found);
  };
}

function resolvingAll(
  field: PlacedField,
  resolveAll: ResolveAll<unknown, unknown, unknown, unknown>,
): ExecuteField {
  const { argumentsOf, infoOf } = field;
  return (run, level) => {
    const { sources, places } = level;
    if (places.every(({ isLost }) => isLost)) return;
    let values: Promise<readonly unknown[]>;
    try {
      values = resolveAll(sources, argumentsOf(run), run.context, infoOf(run));
    } catch (error) {
      failAll(run, field, level, error);
      return;
    }
    waitForAll(run, field, level, values);
  };
}

/** Where the values of some objects belong. */
type Places = Pick<Level, "targets" | "places">;

interface Promised extends Places {
  readonly values: PromiseLike<unknown>[];
}

/** A single one is waited for as it is: most fields are of a single object. */
function waitFor(run: Run, field: PlacedField, promised: Promised): void {
  const { values, targets, places } = promised;
  const [value, another] = values;
  if (value === undefined || another !== undefined) {
    waitForAll(run, field, promised, allOf(values));
    return;
  }
  const { key, complete, failing } = field;
  const target = targets[0] as Target;
  const place = places[0] as Place;
  wait(
    run,
    value,
    (arrived, found) => complete(run, arrived, target, key, place, found),
    (error) => fail(run, failing, target, key, place, error),
  );
}

function waitForAll(
  run: Run,
  field: PlacedField,
  level: Places,
  values: Promise<readonly unknown[]>,
): void {
  wait(
    run,
    values,
    (arrived, found) => completeAll(run, field, level, arrived, found),
    (error) => failAll(run, field, level, error),
  );
}

function completeAll(
  run: Run,
  field: PlacedField,
  level: Places,
  values: readonly unknown[],
  found: Found,
): void {
  const { targets, places } = level;
  const { key, complete, coordinate } = field;
  if (values.length !== places.length) {
    const counts = `${values.length} values for ${places.length} objects`;
    failAll(run, field, level, new TypeError(`${coordinate} gave ${counts}`));
    return;
  }
  for (let index = 0; index < values.length; index += 1) {
    const place = places[index] as Place;
    if (!place.isLost) complete(run, values[index], targets[index] as Target, key, place, found);
  }
}

function failAll(
  run: Run,
  { failing, key }: PlacedField,
  { targets, places }: Places,
  error: unknown,
): void {
  for (const [index, place] of places.entries())
    fail(run, failing, targets[index] as Target, key, place, error);
}
