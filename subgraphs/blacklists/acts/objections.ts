import { type Act, givenReason, givenText } from "../../../kit/act.ts";
import { storedInstant, todayBy } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { dueOn } from "../../../standards/timeLimits/deadlines.ts";
import type { DecideListingObjectionInput, ObjectToListingInput } from "../resolvers.generated.ts";
import type { ListingReportRow } from "../rows.ts";
import { ending } from "./endListing.ts";
import { entityById } from "../../../kit/knownEntities/knownEntity.ts";
import { SOURCE_SYSTEM } from "./insertListing.ts";
import { assertMadeBy } from "./listAuthority.ts";
import { noListing, type Step, takeListingStep } from "./listingStep.ts";
import { REVOKED } from "./listingWorkflow.ts";

const SELF = "SELF:";

/** An enterprise objects to its own listing; the mark travels with the record until it is decided. */
export function objectToListing(
  database: Database,
  act: Act<ObjectToListingInput>,
): Promise<ListingReportRow> {
  const { input, acting, clock } = act;
  const today = todayBy(clock);
  const grounds = givenText("input.grounds", input.grounds, 1_000);
  const step = {
    columns: { objected_on: today },
    content: { grounds },
    also: async (knex, listing) => {
      await knex("listing_objection").insert({
        entity_id: listing.entity_id,
        listing_id: listing.id,
        filed_on: today,
        grounds,
        state_code: "PENDING",
        source_system: SOURCE_SYSTEM,
        authority_code: listing.listing_authority_code,
        version: 1,
        recorded_at: storedInstant(clock.now()),
      });
    },
  } satisfies Step;
  return takeListingStep(database, act, "objectToListing", step, async (knex, listing) => {
    const entity = await entityById(knex, listing.entity_id);
    if (entity === undefined || acting.department !== `${SELF}${entity.uscc}`) throw noListing();
    if (listing.kind !== "ABNORMAL") return;
    const last = dueOn("ABNORMAL_OBJECTION", listing.listed_on);
    if (today > last)
      throw badUserInput(
        "input.listing",
        `could be objected to until ${last}, thirty days after it`,
      );
  });
}

/** Decides on an objection: the listing is revoked, or the mark goes. */
export function decideListingObjection(
  database: Database,
  act: Act<DecideListingObjectionInput>,
): Promise<ListingReportRow> {
  const { input, acting, clock } = act;
  const today = todayBy(clock);
  const reason = givenReason(input.reason);
  const isUpheld = input.decision === "UPHOLD";
  const content = { decision: input.decision, reason };
  const { columns } = isUpheld
    ? ending(REVOKED, null, null, acting.department, today, {})
    : { columns: { objected_on: null } };
  const step = {
    columns,
    content,
    also: async (knex, { id: listing }) => {
      await knex("listing_objection")
        .where({ listing_id: listing, state_code: "PENDING" })
        .update({
          state_code: isUpheld ? "UPHELD" : "DISMISSED",
          decided_on: today,
          decision_reason: reason,
          version: 2,
          recorded_at: storedInstant(clock.now()),
        });
    },
  } satisfies Step;
  const action = isUpheld ? "upholdObjection" : "dismissObjection";
  return takeListingStep(database, act, action, step, (_, listing) => {
    assertMadeBy(listing.listing_authority_code, acting);
  });
}
