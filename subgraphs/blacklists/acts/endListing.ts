import { type Act, givenReason, givenText } from "../../../kit/act.ts";
import { todayBy } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { earlyRemovalFrom, seriousTermEnds } from "../../../standards/timeLimits/listTerms.ts";
import type { RemoveFromListInput, RevokeListingInput } from "../resolvers.generated.ts";
import type { ListingReportRow, ListingRow } from "../rows.ts";
import { assertMadeBy } from "./listAuthority.ts";
import { type Step, takeListingStep } from "./listingStep.ts";
import { REMOVED, REVOKED } from "./listingWorkflow.ts";

const REMOVAL_REASONS = ["1", "2", "3", "4", "5", "6"];
/** 移出原因 by the reason of the listing that it answers; a de-registration ends any. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  "1": ["1", "6"],
  "2": ["2", "6"],
  "3": ["3", "6"],
  "4": ["4", "5", "6"],
};

/** Ends a listing that was right: its duty was met, its entity is gone, or its rules allow it. */
export function removeFromList(
  database: Database,
  act: Act<RemoveFromListInput>,
): Promise<ListingReportRow> {
  const { input, acting, clock } = act;
  const today = todayBy(clock);
  const reason = input.reason ?? null;
  if (reason !== null && !REMOVAL_REASONS.includes(reason))
    throw badUserInput("input.reason", `must be one of ${REMOVAL_REASONS.join(", ")}`);
  const document = givenText("input.documentNumber", input.documentNumber, 100);
  const step = ending(REMOVED, reason, document, acting.department, today, {});
  return takeListingStep(database, act, "removeFromList", step, (_, listing) => {
    assertMadeBy(listing.listing_authority_code, acting);
    assertRemovable(listing, reason, today);
  });
}

/** Undoes a listing that was wrong (更正). */
export function revokeListing(
  database: Database,
  act: Act<RevokeListingInput>,
): Promise<ListingReportRow> {
  const { input, acting, clock } = act;
  const why = givenReason(input.reason);
  const document = givenText("input.documentNumber", input.documentNumber, 100);
  const step = ending(REVOKED, null, document, acting.department, todayBy(clock), { why });
  return takeListingStep(database, act, "revokeListing", step, (_, listing) => {
    assertMadeBy(listing.listing_authority_code, acting);
  });
}

/** The columns of a listing that ends on a day. */
export function ending(
  kind: typeof REMOVED | typeof REVOKED,
  reason: string | null,
  documentNumber: string | null,
  authority: string,
  today: string,
  content: object,
): Step {
  return {
    columns: {
      removed_on: today,
      removal_kind_code: kind,
      removal_reason_code: reason,
      removal_authority_code: authority,
      removal_document_number: documentNumber,
      objected_on: null,
    },
    content: { ...content, reason, documentNumber },
  };
}

function assertRemovable(listing: ListingRow, reason: string | null, today: string): void {
  if (listing.kind === "ABNORMAL") {
    const answers = ANSWERS[listing.reason_code] ?? REMOVAL_REASONS;
    if (reason === null || !answers.includes(reason))
      throw badUserInput(
        "input.reason",
        `must be one that answers a listing for reason ${listing.reason_code}: ${answers.join(", ")}`,
      );
  }
  if (listing.kind === "SERIOUS") assertSeriousRemovable(listing, reason, today);
}

/** The serious list is left when its term is over or the entity is gone, and early where its rules know of it. */
function assertSeriousRemovable(
  { listed_on: listedOn, rule_set_code: ruleSet }: ListingRow & { readonly kind: "SERIOUS" },
  reason: string | null,
  today: string,
): void {
  if (reason !== null && reason !== "6")
    throw badUserInput("input.reason", "of a removal from the serious list is 6 or left out");
  const from = earlyRemovalFrom(listedOn, ruleSet) ?? seriousTermEnds(listedOn, ruleSet);
  if (reason === null && today <= from)
    throw badUserInput(
      "input.listing",
      `is on the serious list by the rules of ${ruleSet}, by which it may leave it after ${from}`,
    );
}
