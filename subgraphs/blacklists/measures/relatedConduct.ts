import type { PenaltyGravity } from "../../../standards/penaltyGravity.ts";
import type { ListingRow } from "../rows.ts";
import { followsFromPenalty } from "./penaltyMeasures.ts";

/**
 * 上海市社会信用条例 §32: a measure has to be related to the conduct. Most measures of the catalogue are for a class
 * of entities whatever it did; those of one industry are for conduct in it, and what only natural persons can suffer
 * is for no entity. Which conduct is related to which industry is the platform's own, and 待确认.
 */
const ONLY_FOR: ReadonlyMap<string, readonly string[]> = new Map([
  // 食品药品行业: food, drugs; under the rules of 2016, harm to persons by goods or services.
  ["J23", ["SERIOUS:44-5", "SERIOUS:44-6", "SERIOUS:6"]],
  // 特种设备、检验检测: quality and safety.
  ["J26", ["SERIOUS:44-7", "SERIOUS:6"]],
  // Industries that the registrars' reasons do not tell of.
  ["J24", []],
  ["J25", []],
  ["J27", []],
  ["J28", []],
  ["J29", []],
  ["J30", []],
  // 公职招录 is of natural persons.
  ["J33", []],
]);

/** What was done: the list and the reason for which it was put there, or a penalty and how grave it is. */
export type Conduct =
  | { readonly trigger: "PENALTY"; readonly reason: PenaltyGravity }
  | { readonly trigger: ListingRow["kind"]; readonly reason: string | null };

/** Whether a measure is related to the conduct. */
export function isRelated(measure: string, { trigger, reason }: Conduct): boolean {
  if (trigger === "PENALTY") return followsFromPenalty(measure, reason);
  const conducts = ONLY_FOR.get(measure);
  return conducts === undefined || conducts.includes(`${trigger}:${reason ?? ""}`);
}
