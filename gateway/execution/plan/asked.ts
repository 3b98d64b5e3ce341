import type { DataObject } from "../ownKey.ts";
import type { Represent } from "./representations.ts";

/** What an `_entities` fetch asks for, and for whom. */
export interface Asked {
  /** Each once. */
  readonly representations: DataObject[];
  /** The objects behind each representation. */
  readonly objects: readonly (readonly DataObject[])[];
  /** Their places among the fetch's targets. */
  readonly places: readonly (readonly number[])[];
}

/**
 * The representations of a fetch's targets, equal ones made one: fifty records of one entity ask for it
 * once. Objects of which too little is known are left out.
 */
export function asked(
  targets: readonly DataObject[],
  represent: Represent,
  rewrite: ((value: unknown) => void) | undefined,
): Asked {
  const representations: DataObject[] = [];
  const objects: DataObject[][] = [];
  const places: number[][] = [];
  const known = targets.length > 1 ? new Map<string, number[]>() : undefined;
  for (const [place, object] of targets.entries()) {
    const representation = represent(object);
    if (representation === undefined) continue;
    rewrite?.(representation);
    const next = representations.length;
    const index = known === undefined ? next : indexOf(known, representations, representation);
    if (index === next) representations.push(representation);
    (objects[index] ??= []).push(object);
    (places[index] ??= []).push(place);
  }
  return { representations, objects, places };
}

/**
 * The place of an equal representation, or the next. They are told apart by what is plain in them, as keys
 * mostly are: what they hold besides may be large, and is looked at only where all else is equal.
 */
function indexOf(
  known: Map<string, number[]>,
  representations: readonly DataObject[],
  representation: DataObject,
): number {
  const next = representations.length;
  const alike = plainly(representation);
  const places = known.get(alike);
  if (places === undefined) {
    known.set(alike, [next]);
    return next;
  }
  const whole = JSON.stringify(representation);
  const equal = places.find((place) => JSON.stringify(representations[place]) === whole);
  if (equal !== undefined) return equal;
  places.push(next);
  return next;
}

/** The plain values of an object in one line. Two objects may share a line and differ; what is equal shares it. */
function plainly(object: DataObject): string {
  let line = "";
  for (const key of Object.keys(object)) {
    const value = object[key];
    line += typeof value === "object" ? `${key};` : `${key}=${JSON.stringify(value)};`;
  }
  return line;
}
