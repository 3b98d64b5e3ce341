import type { DataObject } from "../ownKey.ts";
import type { Represent } from "./representations.ts";

/** What an `_entities` fetch asks for, and for whom. */
export interface Asked {
  /** Each once. */
  readonly representations: DataObject[];
  /** For each of the fetch's targets, in their order, which representation stands for it, or `NOT_ASKED`. */
  readonly standsFor: readonly number[];
}

/** Of a target too little is known to ask. */
export const NOT_ASKED = -1;

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
  const standsFor: number[] = [];
  const known = targets.length > 1 ? new Map<string, number | number[]>() : undefined;
  for (const target of targets) {
    const representation = represent(target);
    if (representation === undefined) {
      standsFor.push(NOT_ASKED);
      continue;
    }
    rewrite?.(representation);
    const next = representations.length;
    const index = known === undefined ? next : indexOf(known, representations, representation);
    if (index === next) representations.push(representation);
    standsFor.push(index);
  }
  return { representations, standsFor };
}

/**
 * The place of an equal representation, or the next. They are told apart by what is plain in them, as keys
 * mostly are: what they hold besides may be large, and is looked at only where all else is equal.
 */
function indexOf(
  known: Map<string, number | number[]>,
  representations: readonly DataObject[],
  representation: DataObject,
): number {
  const next = representations.length;
  const alike = plainly(representation);
  const places = known.get(alike);
  if (places === undefined) {
    known.set(alike, next);
    return next;
  }
  const whole = JSON.stringify(representation);
  const isEqual = (place: number) => JSON.stringify(representations[place]) === whole;
  const among = typeof places === "number" ? [places] : places;
  const equal = among.find(isEqual);
  if (equal !== undefined) return equal;
  known.set(alike, [...among, next]);
  return next;
}

/** The plain values of an object in one line. Two objects may share a line and differ; what is equal shares it. */
function plainly(object: DataObject): string {
  let line = "";
  for (const key in object) {
    const value = object[key];
    if (typeof value !== "object") line += `${value as string | number | boolean | undefined};`;
  }
  return line;
}
