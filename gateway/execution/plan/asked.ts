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
  const known = targets.length > 1 ? new Map<string, number>() : undefined;
  for (const [place, object] of targets.entries()) {
    const representation = represent(object);
    if (representation === undefined) continue;
    rewrite?.(representation);
    const next = representations.length;
    const index = known === undefined ? next : indexOf(known, representation, next);
    if (index === next) representations.push(representation);
    (objects[index] ??= []).push(object);
    (places[index] ??= []).push(place);
  }
  return { representations, objects, places };
}

function indexOf(known: Map<string, number>, representation: DataObject, next: number): number {
  const key = JSON.stringify(representation);
  const before = known.get(key);
  if (before !== undefined) return before;
  known.set(key, next);
  return next;
}
