import { type FieldNode, type GraphQLError, type GraphQLResolveInfo, locatedError } from "graphql";

/** One execution of an operation. */
export interface Run {
  readonly context: unknown;
  readonly variables: { [variable: string]: unknown };
  readonly errors: GraphQLError[];
  /** Arguments and information of each field, alike for all objects of a list. */
  readonly args: (Arguments | undefined)[];
  readonly infos: (GraphQLResolveInfo | undefined)[];
  /** How many values are waited for. */
  pending: number;
  /** Called when nothing is waited for any more, or something broke that is no error of a field. */
  settled: (broken?: unknown) => void;
}

export type Arguments = Record<string, unknown>;

/** An object or a list of the answer. */
export type Target = Record<string | number, unknown>;

/** Where an object or a list stands in the answer, so that it can be taken out again. */
export interface Place {
  /** Absent for the answer itself. */
  readonly parent: Place | undefined;
  readonly into: Target;
  readonly key: string | number;
  readonly isNonNull: boolean;
  /** Whether it became null because something in it failed that may not be null. */
  isLost: boolean;
}

/** What an error says of the field that it is of. */
export interface Failing {
  readonly nodes: readonly FieldNode[];
  readonly isNonNull: boolean;
}

/**
 * Notes the error of a value that stands under a key of the object or list at `parent`; null takes the place of the
 * value, or of the nearest thing around it that may be null. What is already lost has no more errors.
 */
export function fail(
  run: Run,
  { nodes, isNonNull }: Failing,
  into: Target,
  key: string | number,
  parent: Place,
  error: unknown,
): void {
  if (isWithinLost(parent)) return;
  run.errors.push(locatedError(error, nodes, [...pathOf(parent), key]));
  if (isNonNull) lose(parent);
  else into[key] = null;
}

export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof (value as { then?: unknown }).then === "function"
  );
}

function lose(place: Place): void {
  place.isLost = true;
  if (place.isNonNull && place.parent !== undefined) lose(place.parent);
  else place.into[place.key] = null;
}

function isWithinLost(place: Place): boolean {
  for (let at: Place | undefined = place; at !== undefined; at = at.parent)
    if (at.isLost) return true;
  return false;
}

function pathOf(place: Place): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = place; at.parent !== undefined; at = at.parent) path.push(at.key);
  return path.toReversed();
}
