import { todayBy } from "../../../kit/clock.ts";
import { OPEN_END } from "../../../kit/openEnd.ts";
import type { Following } from "../../../kit/outbox/following.ts";
import type { RegistrationStatusCode } from "../../../standards/registrationStatus.ts";
import { removeByItself } from "../acts/removeByItself.ts";
import type { ListingRow } from "../rows.ts";

/** 注销, also after the licence was revoked (吊销，已注销): the entity is gone. */
const DEREGISTERED: readonly RegistrationStatusCode[] = ["3", "4"];
/** 移出原因：企业注销. */
const DEREGISTRATION = "6";

/**
 * Takes whoever is de-registered off the abnormal list (企业注销，自动移出), where the listing was decided here. The
 * serious list is left by decision only: who winds an enterprise up does not escape it so.
 */
export const followDeregistrations: Following = {
  source: "legal-entities",
  types: ["entity.registered"],
  async handle(transaction, events, clock) {
    const gone = events.filter(({ payload }) =>
      DEREGISTERED.some((status) => status === payload["status"]),
    );
    for (const { entityId } of gone) {
      const listings: ListingRow[] = await transaction("listing")
        .join("listing_case", "listing_case.listing_id", "listing.id")
        .where("listing.entity_id", entityId)
        .where({ kind: "ABNORMAL", removed_on: OPEN_END })
        .orderBy("listing.id")
        .select("listing.*");
      for (const listing of listings)
        await removeByItself(
          transaction,
          listing,
          { on: todayBy(clock), reason: DEREGISTRATION },
          clock.now(),
        );
    }
  },
};
