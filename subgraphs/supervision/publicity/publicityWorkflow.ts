import { codeList } from "../../../kit/codes/codedValue.ts";
import { workflow } from "../../../kit/workflow.ts";
import { EARLY_STOP } from "../publicityTerms.ts";
import type { PenaltyRow } from "../rows.ts";

/** Where the publication of a penalty stands. */
export type PublicityState = "PUBLISHED" | "EXPIRED" | "STOPPED" | "UNPUBLISHED" | "REVOKED";

const stateCode = codeList([
  ["PUBLISHED", "公示中", "in publication"],
  ["EXPIRED", "公示期满", "no longer published"],
  ["STOPPED", "已提前停止公示", "stopped early"],
  ["UNPUBLISHED", "不公示", "never published"],
  ["REVOKED", "已撤销", "revoked"],
]);

/** The publication of a penalty: it ends by itself, and may be stopped while it lasts. */
export const publicityWorkflow = workflow<PublicityState, "stopPenaltyPublicity">(
  { thing: "处罚公示", thingEn: "a publication", stateCode },
  { stopPenaltyPublicity: { from: ["PUBLISHED"], to: "STOPPED" } },
);

/** Where the publication of a penalty stands on a day; as the view `categorized_penalty` tells it. */
export function publicityStateOf(penalty: PenaltyRow, today: string): PublicityState {
  if (penalty.status_code === "1") return "REVOKED";
  if (penalty.publicity_term_code === EARLY_STOP) return "STOPPED";
  if (penalty.simple_procedure !== 0 || penalty.published_until === null) return "UNPUBLISHED";
  return penalty.published_until < today ? "EXPIRED" : "PUBLISHED";
}
