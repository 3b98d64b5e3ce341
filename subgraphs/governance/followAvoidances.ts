import { endAvoidance, keepAvoidance } from "../../kit/authorization/officerAvoidances.ts";
import type { Following } from "../../kit/outbox/following.ts";

/**
 * Whom officers avoid (R8), for the gateways, which tell every subgraph with each request: records that are found
 * around their entity are to be kept from them as well.
 */
export const followAvoidances: Following = {
  source: "legal-entities",
  types: ["avoidance.declared", "avoidance.withdrawn"],
  async handle(transaction, events) {
    for (const { type, entityId, payload } of events) {
      const { officer } = payload;
      if (entityId === null || typeof officer !== "string") continue;
      const done = type === "avoidance.declared" ? keepAvoidance : endAvoidance;
      await done(transaction, { officer_key: officer, entity_id: entityId });
    }
  },
};
