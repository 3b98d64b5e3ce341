import type { Knex } from "knex";
import { type Clock, todayBy } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { OPEN_END } from "../../../kit/openEnd.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import { abnormalTermEnds, seriousStep } from "../../../standards/timeLimits/listTerms.ts";
import type { AbnormalListingRow, ListingRow, SeriousListingRow } from "../rows.ts";
import { dayAfterTerm } from "./dueDays.ts";
import { insertListing } from "./insertListing.ts";
import { REMOVED } from "./listingWorkflow.ts";
import { removeByItself } from "./removeByItself.ts";

const AT_A_TIME = 200;

/**
 * Does what falls due by itself to the listings that were decided here: the reminder before three years are over, the
 * step to the serious list by the rules of the day on which they are, and the end of the serious list's own term.
 */
export async function listingsDue(database: Database, clock: Clock): Promise<void> {
  const today = todayBy(clock);
  for (;;) {
    if ((await dueIn(database.knex, today).first("listing.id")) === undefined) return;
    await writeTransaction(database, async (transaction) => {
      const rows = (await dueIn(transaction, today)
        .orderBy("listing_case.next_due_on")
        .limit(AT_A_TIME)
        .select("listing.*", "listing_case.noticed_on")) as (ListingRow & Noticed)[];
      for (const row of rows) {
        if (row.kind === "ABNORMAL") await abnormalDue(transaction, row, today, clock.now());
        if (row.kind === "SERIOUS") await seriousDue(transaction, row, today, clock.now());
      }
    });
  }
}

interface Noticed {
  readonly noticed_on: string | null;
}

/**
 * Listings that stand and of which something is due. While an objection is decided on nothing follows from a listing
 * as abnormal; if it is dismissed, it does so then. A term of the serious list ends in any case.
 */
function dueIn(knex: Knex, today: string): Knex.QueryBuilder {
  return knex("listing_case")
    .join("listing", "listing.id", "listing_case.listing_id")
    .where("listing_case.next_due_on", "<=", today)
    .where("listing.removed_on", OPEN_END)
    .where((free) => free.whereNull("listing.objected_on").orWhere("listing.kind", "SERIOUS"));
}

async function abnormalDue(
  knex: Knex.Transaction,
  row: AbnormalListingRow & Noticed,
  today: string,
  now: Date,
): Promise<void> {
  const ends = abnormalTermEnds(row.listed_on);
  if (row.noticed_on === null) {
    await setDue(knex, row, { noticed_on: today, next_due_on: ends });
    await tell(knex, row, "listing.expiryNoticed", now);
    return;
  }
  await setDue(knex, row, { next_due_on: OPEN_END });
  const ruleSet = seriousStep(row.listed_on)?.ruleSet;
  if (ruleSet === undefined) return;
  const listing = {
    entityId: row.entity_id,
    kind: "SERIOUS",
    reason: "1",
    ruleSet: ruleSet.code,
    listedOn: today,
    authority: row.listing_authority_code,
    documentNumber: null,
    reasons: `${row.listed_on} 列入经营异常名录（${row.document_number ?? ""}）届满三年仍未履行相关义务`,
    content: { abnormalListing: row.id },
    officer: undefined,
  } as const;
  await insertListing(knex, listing, now);
}

/** 2016: five years without another listing; 2021: three years [unconfirmed]. */
async function seriousDue(
  knex: Knex.Transaction,
  row: SeriousListingRow,
  today: string,
  now: Date,
): Promise<void> {
  const from = row.rule_set_code === "2016" ? await lastListedOn(knex, row) : row.listed_on;
  const removedOn = dayAfterTerm(from, row.rule_set_code);
  if (removedOn > today) return setDue(knex, row, { next_due_on: removedOn });
  await removeByItself(knex, row, { on: removedOn }, now);
}

async function setDue(
  knex: Knex.Transaction,
  { id }: ListingRow,
  columns: Readonly<Record<string, string>>,
): Promise<void> {
  await knex("listing_case").where({ listing_id: id }).update(columns);
}

/** The newest of the entity's listings on the serious list that were right. */
async function lastListedOn(knex: Knex.Transaction, row: SeriousListingRow): Promise<string> {
  const newest: { readonly listed_on: string } | undefined = await knex("listing")
    .where({ entity_id: row.entity_id, kind: "SERIOUS" })
    .where((right) => right.whereNull("removal_kind_code").orWhere("removal_kind_code", REMOVED))
    .orderBy("listed_on", "desc")
    .first("listed_on");
  return newest?.listed_on ?? row.listed_on;
}

async function tell(
  knex: Knex.Transaction,
  { id, kind, entity_id: entityId }: ListingRow,
  type: string,
  now: Date,
): Promise<void> {
  await appendEvents(knex, [{ type, entityId, payload: { listing: id, kind } }], now);
}
