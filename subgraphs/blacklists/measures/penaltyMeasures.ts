import { PENALTY_GRAVITIES, type PenaltyGravity } from "../../../standards/penaltyGravity.ts";

/**
 * Which measures a penalty leads to, by how grave it is at least; what is not named follows from no penalty. Their legal
 * basis stands in the catalogue. From which penalties on they are in proportion (过罚相当) is the platform's own, 待确认.
 */
const LEAST: ReadonlyMap<string, PenaltyGravity> = new Map([
  ["J01", "LIGHT"],
  ["J02", "ORDINARY"],
  ["J03", "GRAVE"],
  ["J04", "ORDINARY"],
  ["J05", "ORDINARY"],
  ["J31", "LIGHT"],
]);

/** Whether a measure follows from a penalty of some gravity. */
export function followsFromPenalty(measure: string, gravity: PenaltyGravity): boolean {
  const least = LEAST.get(measure);
  return (
    least !== undefined && PENALTY_GRAVITIES.indexOf(gravity) >= PENALTY_GRAVITIES.indexOf(least)
  );
}
