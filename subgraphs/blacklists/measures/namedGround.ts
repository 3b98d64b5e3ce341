import type { Knex } from "knex";
import { entityId } from "../../../kit/entityReference.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { noListing } from "../acts/listingStep.ts";
import type { ApplyMeasureInput } from "../resolvers.generated.ts";
import type { ListingRow } from "../rows.ts";
import { isListedOn } from "../terms.ts";
import { type Ground, groundOfListing, groundOfPenalty, measureEnds } from "./ground.ts";
import { openGround } from "./penaltyGrounds.ts";

const PENALTY_ID = /^penalty:(\d{1,15})$/u;

/** The listing or the penalty that a department names for a measure; refuses one on which none can rest. */
export async function namedGround(
  knex: Knex.Transaction,
  { listing, penalty, measure }: ApplyMeasureInput,
  today: string,
): Promise<Ground> {
  if (typeof listing === "string" && typeof penalty === "string")
    throw badUserInput("input.penalty", "or input.listing is what a measure rests on; name one");
  if (typeof penalty === "string") return penaltyInPublication(knex, penalty, today);
  if (typeof listing !== "string")
    throw badUserInput("input", "must name what the measure rests on: a listing or a penalty");
  const found = await knex<ListingRow>("listing")
    .where("id", entityId(listing) ?? 0)
    .first();
  if (found === undefined) throw noListing();
  const ground = groundOfListing(found);
  if (!isListedOn(found, today) || measureEnds(measure, ground) <= today)
    throw badUserInput("input.listing", "is over: measures rest on listings that stand");
  return ground;
}

/** Of one that is not in publication it is not said that there is one. */
async function penaltyInPublication(
  knex: Knex.Transaction,
  penalty: string,
  today: string,
): Promise<Ground> {
  const found = await openGround(knex, Number(PENALTY_ID.exec(penalty)?.[1] ?? 0));
  if (found === undefined || found.published_until < today)
    throw badUserInput(
      "input.penalty",
      "is the id of no penalty in publication; see LegalEntity.penalties",
    );
  return groundOfPenalty(found);
}
