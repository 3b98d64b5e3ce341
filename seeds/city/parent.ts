import type { City } from "./city.ts";
import { formOf, isCompany } from "./entityForm.ts";
import { establishedOn, isAlive, lifespanOf } from "./lifespan.ts";
import { unitOf } from "./randomSource.ts";

const CANDIDATES = 40;

/**
 * A company among the entities numbered before this one that existed when this one was established: the
 * parent of a branch, or a shareholder. Undefined where none is near the place drawn.
 */
export function earlierCompany(city: City, number: number, draw = 0): number | undefined {
  if (number === 0) return undefined;
  const established = establishedOn(city, number);
  const unit = unitOf(city.citySeed, "parent", draw === 0 ? number : -number * 4 - draw);
  const first = Math.floor(unit * number);
  for (let candidate = first; candidate >= 0 && candidate > first - CANDIDATES; candidate -= 1) {
    if (!isCompany(formOf(city, candidate))) continue;
    if (isAlive(lifespanOf(city, candidate), established)) return candidate;
  }
  return undefined;
}

/** The parent of a branch; the first branches of a city may have none in it. */
export function parentOf(city: City, number: number): number | undefined {
  return formOf(city, number) === "branch" ? earlierCompany(city, number) : undefined;
}
