import { dayOfStored, todayBy } from "../../../kit/clock.ts";
import { OPEN_END } from "../../../kit/openEnd.ts";
import type { Following } from "../../../kit/outbox/following.ts";
import type { RegistrationStatusCode } from "../../../standards/registrationStatus.ts";
import { isLeftOnDeregistration } from "../../../standards/timeLimits/listTerms.ts";
import { removeByItself } from "../acts/removeByItself.ts";
import type { ListingRow } from "../rows.ts";

/** 注销, also after the licence was revoked (吊销，已注销): the entity is gone. */
const DEREGISTERED: readonly RegistrationStatusCode[] = ["3", "4"];
/** 移出原因：企业注销. */
const DEREGISTRATION = "6";

const LISTS = ["ABNORMAL", "SERIOUS"] as const;

/**
 * Takes whoever is de-registered off the lists that are left so by the rules of that day (企业注销，自动移出), where the
 * listing was decided here. Who was taken off already is not on them any more, so it may be told again.
 */
export const followDeregistrations: Following = {
  source: "legal-entities",
  types: ["entity.registered"],
  async handle(transaction, events, clock) {
    const gone = events.filter(({ payload }) =>
      DEREGISTERED.some((status) => status === payload["status"]),
    );
    for (const { entityId, occurredAt } of gone) {
      const day = dayOfStored(occurredAt);
      const left = LISTS.filter((list) => isLeftOnDeregistration(list, day));
      const listings: ListingRow[] = await transaction("listing")
        .join("listing_case", "listing_case.listing_id", "listing.id")
        .where("listing.entity_id", entityId)
        .where("removed_on", OPEN_END)
        .whereIn("kind", left)
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
