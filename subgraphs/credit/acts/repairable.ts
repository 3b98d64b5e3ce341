import { publicityRulesOn, publishedUntil } from "../../../standards/timeLimits/publicityRules.ts";
import type { CreditRecordRow } from "../rows.ts";

const EARLY_STOP = "EARLY-STOP";

/**
 * The first day on which the repair of a record may be applied for: of a penalty, once it was published for the least
 * time that the rules of its own day ask for [unconfirmed]; of anything else, as soon as it is put right.
 */
export function repairableFrom({
  result_kind_code: kind,
  happened_on: happened,
}: Pick<CreditRecordRow, "result_kind_code" | "happened_on">): string {
  const hasRule = publicityRulesOn("SAMR", happened).some(({ code }) => code === EARLY_STOP);
  if (kind !== "PENALTY" || !hasRule) return happened;
  return publishedUntil(EARLY_STOP, happened)?.earliest ?? happened;
}
