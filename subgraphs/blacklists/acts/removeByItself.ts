import type { Knex } from "knex";
import { storedInstant } from "../../../kit/clock.ts";
import { OPEN_END } from "../../../kit/openEnd.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import { shanghaiDay } from "../../../kit/shanghaiToday.ts";
import { endMeasures } from "../measures/endMeasures.ts";
import type { ListingRow } from "../rows.ts";
import { REMOVED } from "./listingWorkflow.ts";

/**
 * Takes an entity off a list without anybody deciding on it, since a term is over or it is gone: on the day that is
 * named, with its measures. What is objected to lapses, and nothing is due of it any more.
 */
export async function removeByItself(
  knex: Knex.Transaction,
  { id, kind, entity_id: entityId, version, listing_authority_code: authority }: ListingRow,
  removal: { readonly on: string; readonly reason?: string },
  now: Date,
): Promise<void> {
  await knex("listing_case").where({ listing_id: id }).update({ next_due_on: OPEN_END });
  await knex("listing")
    .where({ id })
    .update({
      removed_on: removal.on,
      removal_kind_code: REMOVED,
      removal_reason_code: removal.reason ?? null,
      removal_authority_code: authority,
      objected_on: null,
      version: version + 1,
      recorded_at: storedInstant(now),
    });
  await lapseObjections(knex, id, now);
  await endMeasures(knex, { kind: "listing", id }, removal.on, now);
  const event = { type: "listing.removed", entityId, payload: { listing: id, kind } };
  await appendEvents(knex, [event], now);
}

/** Ends objections to a listing on which nobody needs to decide any more. */
export async function lapseObjections(
  knex: Knex.Transaction,
  listing: number,
  now: Date,
): Promise<void> {
  await knex("listing_objection")
    .where({ listing_id: listing, state_code: "PENDING" })
    .update({
      state_code: "LAPSED",
      decided_on: shanghaiDay(now.getTime()),
      version: 2,
      recorded_at: storedInstant(now),
    });
}
