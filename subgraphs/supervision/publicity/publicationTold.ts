import type { OutboxEvent } from "../../../kit/outbox/event.ts";
import type { PenaltyGravity } from "../../../standards/penaltyGravity.ts";
import { isGrave } from "../penaltyCategories.ts";
import type { PenaltyRow } from "../rows.ts";
import { publicityStateOf } from "./publicityWorkflow.ts";

/** Published for three months: 通报批评 and low fines (总局令第45号 §13). */
const THREE_MONTHS = "SAMR45-3M";

/**
 * What the events of a penalty tell others who let measures follow from it: its number, its term and how grave it is,
 * while it is in publication and so open to everybody. Of one that is sealed, revoked, stopped, over or never published
 * nothing is told; whoever heard of it before learns by that silence that it is published no more.
 */
export function publicationTold(penalty: PenaltyRow, today: string): OutboxEvent["payload"] {
  if (penalty.sealed !== 0 || publicityStateOf(penalty, today) !== "PUBLISHED") return {};
  return {
    documentNumber: penalty.document_number,
    decidedOn: penalty.decided_on,
    publishedUntil: penalty.published_until,
    gravity: gravityOf(penalty),
  };
}

function gravityOf(penalty: PenaltyRow): PenaltyGravity {
  if (isGrave(penalty.category_edition, penalty.category_codes)) return "GRAVE";
  return penalty.publicity_term_code === THREE_MONTHS ? "LIGHT" : "ORDINARY";
}
