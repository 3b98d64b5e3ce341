import type { Knex } from "knex";
import { storedInstant } from "../../../kit/clock.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import type { SeriousRuleSet } from "../../../standards/timeLimits/listTerms.ts";
import { firstDueOn } from "./dueDays.ts";
import { keepAct } from "./keptActs.ts";

/** Of what is decided here: the system that it comes from. */
export const SOURCE_SYSTEM = "SUPERVISION-GRAPH";

/** A listing as it is decided. */
export interface NewListing {
  readonly entityId: number;
  readonly kind: "ABNORMAL" | "SERIOUS";
  readonly reason: string;
  /** Of the serious list. */
  readonly ruleSet?: SeriousRuleSet["code"];
  readonly listedOn: string;
  readonly authority: string;
  readonly documentNumber: string | null;
  /** What the entity is told. */
  readonly reasons: string;
  /** What it was decided from: the same again is known by it. */
  readonly content: object;
  readonly officer: string | undefined;
}

/** Puts an entity on a list, and tells of it in the same transaction; answers the id of the listing. */
export async function insertListing(
  knex: Knex.Transaction,
  listing: NewListing,
  now: Date,
): Promise<number> {
  const { entityId, kind, listedOn, authority } = listing;
  const [id = 0] = await knex("listing").insert({
    entity_id: entityId,
    kind,
    reason_code: listing.reason,
    rule_set_code: listing.ruleSet ?? null,
    listed_on: listedOn,
    listing_authority_code: authority,
    document_number: listing.documentNumber,
    source_system: SOURCE_SYSTEM,
    authority_code: authority,
    version: 1,
    recorded_at: storedInstant(now),
  });
  await knex("listing_case").insert({
    listing_id: id,
    reasons: listing.reasons,
    next_due_on: firstDueOn(listing),
  });
  await keepAct(knex, {
    listingId: id,
    version: 1,
    action: "list",
    content: listing.content,
    reader: authority,
    officer: listing.officer,
    now,
  });
  const payload = { listing: id, kind };
  await appendEvents(knex, [{ type: "listing.made", entityId, payload }], now);
  return id;
}
