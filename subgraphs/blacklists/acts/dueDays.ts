import { addDays } from "../../../standards/localDate.ts";
import {
  abnormalNoticeOn,
  type SeriousRuleSet,
  seriousTermEnds,
} from "../../../standards/timeLimits/listTerms.ts";

/** The day on which something is first due of a listing by itself: its reminder, or the end of its term. */
export function firstDueOn({
  kind,
  listedOn,
  ruleSet,
}: {
  readonly kind: "ABNORMAL" | "SERIOUS";
  readonly listedOn: string;
  readonly ruleSet?: SeriousRuleSet["code"];
}): string {
  if (kind === "ABNORMAL") return abnormalNoticeOn(listedOn);
  if (ruleSet === undefined) throw new TypeError("a listing on the serious list is by some rules");
  return dayAfterTerm(listedOn, ruleSet);
}

/** The first day on which the serious list's own term is over. */
export function dayAfterTerm(listedOn: string, ruleSet: SeriousRuleSet["code"]): string {
  return addDays(seriousTermEnds(listedOn, ruleSet), 1);
}
