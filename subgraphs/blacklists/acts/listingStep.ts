import type { Knex } from "knex";
import { type Act, assertCurrent } from "../../../kit/act.ts";
import { assertNotAvoided } from "../../../kit/authorization/avoidedActs.ts";
import { storedInstant, todayBy } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { entityId } from "../../../kit/entityReference.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import { endMeasures } from "../measures/endMeasures.ts";
import type { ListingReportRow, ListingRow, ListingState } from "../rows.ts";
import { isKept, keepAct } from "./keptActs.ts";
import { listingReport } from "./listingReport.ts";
import { type ListingAction, listingState, listingWorkflow } from "./listingWorkflow.ts";
import { lapseObjections } from "./removeByItself.ts";

type OnListing = Act<{ readonly listing: string | number; readonly version: number }>;

/** What a step changes of the listing, and what else it does. */
export interface Step {
  readonly columns: Readonly<Record<string, string | null>>;
  /** By which the same again is known. */
  readonly content: object;
  also?(knex: Knex.Transaction, listing: ListingRow): Promise<void>;
}

/** Of which listing: one that the registrar's lists hold, and whoever acts may act on. */
type Assert = (knex: Knex.Transaction, listing: ListingRow) => Promise<void> | void;

const EVENTS: Readonly<Partial<Record<ListingState, string>>> = {
  REMOVED: "listing.removed",
  REVOKED: "listing.revoked",
  OBJECTED: "listing.objected",
};

/**
 * Takes a listing from one state to the next, by its version. The same officer who asks for the same step again is
 * answered as before; anybody else who acts on the version that it left is told that it is stale. With a removal
 * its measures end, in the same transaction.
 */
export function takeListingStep(
  database: Database,
  { input, acting, clock }: OnListing,
  action: ListingAction,
  { columns, content, also }: Step,
  assertMayAct: Assert,
): Promise<ListingReportRow> {
  return writeTransaction(database, async (transaction) => {
    const listing = await listingById(transaction, input.listing);
    await assertMayAct(transaction, listing);
    assertLedHere(listing);
    assertNotAvoided(acting, listing.entity_id);
    const version = input.version + 1;
    const { department: reader, officer } = acting;
    const act = { listingId: listing.id, version, action, content, reader, officer };
    if (listing.version === version && (await isKept(transaction, act)))
      return listingReport(transaction, listing.id);
    assertCurrent(input.version, listing.version);
    const state = listingWorkflow.next(listingState(listing), action);
    await transaction("listing")
      .where({ id: listing.id })
      .update({ ...columns, version, recorded_at: storedInstant(clock.now()) });
    await keepAct(transaction, { ...act, now: clock.now() });
    await also?.(transaction, listing);
    if (state === "REMOVED" || state === "REVOKED") {
      await lapseObjections(transaction, listing.id, clock.now());
      await endMeasures(
        transaction,
        { kind: "listing", id: listing.id },
        todayBy(clock),
        clock.now(),
      );
    }
    await tell(transaction, listing, state, clock.now());
    return listingReport(transaction, listing.id);
  });
}

async function tell(
  knex: Knex.Transaction,
  { id, kind, entity_id: entity }: ListingRow,
  state: ListingState,
  now: Date,
): Promise<void> {
  const type = EVENTS[state] ?? "listing.objectionDismissed";
  await appendEvents(knex, [{ type, entityId: entity, payload: { listing: id, kind } }], now);
}

async function listingById(knex: Knex.Transaction, id: string | number): Promise<ListingRow> {
  const found = await knex<ListingRow>("listing")
    .where("id", entityId(id) ?? 0)
    .first();
  if (found === undefined) throw noListing();
  return found;
}

/** Of an id that is that of no listing, or of one that who acts has nothing to do with. */
export function noListing(): Error {
  return badUserInput("input.listing", "is the id of no listing that concerns you; see listings");
}

/** The court's list is led by the court, and that of the trustworthy by whoever keeps it. */
function assertLedHere({ kind }: ListingRow): void {
  if (kind !== "ABNORMAL" && kind !== "SERIOUS")
    throw badUserInput(
      "input.listing",
      "is of a list that is led elsewhere: only listings as abnormal and as serious are decided here",
    );
}
