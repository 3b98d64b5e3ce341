import { insertRows } from "../../kit/database/insertRows.ts";
import type { Following } from "../../kit/outbox/following.ts";

/** Learns which entities there are, so that a complaint or report can name them. */
export const followRegister: Following = {
  source: "legal-entities",
  types: ["entity.registered"],
  async handle(transaction, events) {
    const entities = new Map<string, number>();
    for (const { entityId, payload } of events)
      if (entityId !== null && typeof payload["uscc"] === "string")
        entities.set(payload["uscc"], entityId);
    const rows = [...entities].map(([uscc, entity_id]) => ({ uscc, entity_id }));
    await transaction("known_entity")
      .whereIn("uscc", [...entities.keys()])
      .delete();
    await insertRows(transaction, "known_entity", rows);
  },
};
