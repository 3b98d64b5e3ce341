import { codeList } from "../../../kit/codes/codedValue.ts";
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

/** How grave a penalty is. */
export const penaltyGravityCode = codeList([
  [
    "LIGHT",
    "公示三个月的处罚：通报批评、较低数额罚款",
    "Published for three months: criticism, a low fine",
  ],
  ["ORDINARY", "一般处罚", "Any other"],
  [
    "GRAVE",
    "吊销、降级、限制、停产停业、关闭",
    "Revocation, lower grade, restriction, suspension, closure",
  ],
]);

/** How grave a penalty is at least that a measure follows from; undefined where it follows from none. */
export function leastPenaltyOf(measure: string): PenaltyGravity | undefined {
  return LEAST.get(measure);
}

/** Whether a measure follows from a penalty of some gravity. */
export function followsFromPenalty(measure: string, gravity: PenaltyGravity): boolean {
  const least = leastPenaltyOf(measure);
  return (
    least !== undefined && PENALTY_GRAVITIES.indexOf(gravity) >= PENALTY_GRAVITIES.indexOf(least)
  );
}
