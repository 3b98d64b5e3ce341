import type { LocalDate } from "../localDate.ts";
import { isRuleInForce } from "./datedRule.ts";
import { deadlines, dueOn } from "./deadlines.ts";

/**
 * The last day of a sealing, detention or freezing whose decision names no other (行政强制法 §25, §32); null of a
 * decision before there was that law.
 */
export function enforcementEnd(decidedOn: string): LocalDate | null {
  const rule = deadlines.find(
    (one) => one.code === "ENFORCEMENT_END" && isRuleInForce(one, decidedOn),
  );
  return rule === undefined ? null : dueOn(rule.code, decidedOn);
}
