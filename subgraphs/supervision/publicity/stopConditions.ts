import type { Knex } from "knex";
import type { GraphQLError } from "graphql";
import { ILLEGAL_TRANSITION, actError } from "../../../kit/errors/actErrors.ts";
import { publishedUntil } from "../../../standards/timeLimits/publicityRules.ts";
import { isGrave } from "../penaltyCategories.ts";
import { EARLY_STOP } from "../publicityTerms.ts";
import type { StopPenaltyPublicityInput } from "../resolvers.generated.ts";
import type { PenaltyRow } from "../rows.ts";

/** Food, drugs and special equipment wait twice as long [unconfirmed]. */
const LONGER = /^(?:SH-FDA-\d+|SH-QTS-002)$/u;
const LONGER_RULE = "EARLY-STOP-12M";

/**
 * Refuses to stop the publication of a penalty before its time unless all conditions of 总局令第45号 §14 are met. That
 * its party obeyed the decision, undid the harm and is on no list, the department vouches for.
 */
export async function assertMayStop(
  transaction: Knex.Transaction,
  penalty: PenaltyRow,
  { isPerformed, isRemedied, isUnlisted }: StopPenaltyPublicityInput,
  today: string,
): Promise<void> {
  if (isGrave(penalty.category_edition, penalty.category_codes))
    throw refused(
      "责令停产停业、限制、降低资质等级、吊销的处罚不得提前停止公示 · the publication of an order to suspend business, a restriction, a lowered grade or a revocation is not stopped early.",
    );
  const earliest = earliestStop(penalty);
  if (earliest === undefined)
    throw refused(
      "决定之日尚无提前停止公示的规则 · no rule to stop publication early was in force on the day of the decision.",
    );
  if (today < earliest)
    throw refused(`公示未满最短期限，${earliest} 起方可停止 · not before ${earliest}.`);
  if (!isPerformed || !isRemedied || !isUnlisted)
    throw refused(
      "须已履行处罚决定、消除危害后果，且不在经营异常名录和严重违法失信名单中 · the party must have obeyed the decision, undone the harm, and be on neither list.",
    );
  if (await isRepeated(transaction, penalty))
    throw refused(
      "其后因同一类违法行为又受处罚 · the same kind of violation was penalised again since.",
    );
}

/** The first day on which publication may be stopped, by the rule of the day of the decision. */
function earliestStop({ item_code: item, decided_on: decidedOn }: PenaltyRow): string | undefined {
  try {
    return publishedUntil(LONGER.test(item) ? LONGER_RULE : EARLY_STOP, decidedOn)?.earliest;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

async function isRepeated(transaction: Knex.Transaction, penalty: PenaltyRow): Promise<boolean> {
  const since: unknown = await transaction("penalty")
    .where({ entity_id: penalty.entity_id, violation_type: penalty.violation_type, sealed: 0 })
    .where("decided_on", ">", penalty.decided_on)
    .whereNot({ status_code: "1" })
    .first("id");
  return since !== undefined;
}

function refused(why: string): GraphQLError {
  return actError(ILLEGAL_TRANSITION, `不能提前停止公示：${why}`);
}
