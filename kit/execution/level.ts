import type { Place, Run, Target } from "./run.ts";

/**
 * Objects of which the same is selected, wherever in a list or in several they stand: each field is resolved for all of
 * them before the next, so that what answers for many is asked once. The n-th of each array is of the n-th object.
 */
export interface Level {
  readonly selection: Selection;
  readonly sources: unknown[];
  readonly targets: Target[];
  readonly places: Place[];
}

/** The objects that were found while values were completed, and whose fields are still to be executed. */
export type Found = Level[];

/** Resolves one field of all objects of a level and completes what it gives. */
export type ExecuteField = (run: Run, level: Level) => void;

/** The fields of an object, and an object that has them all as null. */
export interface Selection {
  readonly blank: () => Target;
  readonly fields: readonly ExecuteField[];
}

/**
 * Completes a value under a key of an object or list of the answer, whose place is `parent`. Objects are added to what was
 * found, with their fields still to be executed.
 */
export type Complete = (
  run: Run,
  value: unknown,
  into: Target,
  key: string | number,
  parent: Place,
  found: Found,
) => void;

/** Adds an object to those of which the same is selected. */
export function addObject(
  found: Found,
  selection: Selection,
  source: unknown,
  target: Target,
  place: Place,
): void {
  const level = levelOf(found, selection);
  level.sources.push(source);
  level.targets.push(target);
  level.places.push(place);
}

/** Of an object type there is one; an interface or a union has one for each of its types that was met. */
function levelOf(found: Found, selection: Selection): Level {
  for (const level of found) if (level.selection === selection) return level;
  const level = { selection, sources: [], targets: [], places: [] };
  found.push(level);
  return level;
}

/** Executes the fields of what was found, and of all that is found meanwhile. */
export function executeFound(run: Run, found: Found): void {
  for (const level of found) for (const execute of level.selection.fields) execute(run, level);
}
