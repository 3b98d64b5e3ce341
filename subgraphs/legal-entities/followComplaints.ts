import { dayOfStored } from "../../kit/clock.ts";
import { insertRows } from "../../kit/database/insertRows.ts";
import { listedUntil } from "../../standards/timeLimits/supervisionList.ts";
import type { Following } from "../../kit/outbox/following.ts";

const COUNCIL = "CPC";

/** Puts whoever is complained of on the list of the consumer council, which mediates. */
export const followComplaints: Following = {
  source: "society",
  types: ["complaint.lodged"],
  async handle(transaction, events) {
    const until = new Map<number, string>();
    for (const { entityId, occurredAt } of events)
      if (entityId !== null) until.set(entityId, listedUntil(dayOfStored(occurredAt)));
    const ids = [...until.keys()];
    // Events come in their order: the last one of an entity keeps it on the list longest.
    await transaction("supervision_list")
      .where("department_code", COUNCIL)
      .whereIn("entity_id", ids)
      .delete();
    const rows = [...until].map(([entity_id, until_on]) => ({
      entity_id,
      department_code: COUNCIL,
      until_on,
    }));
    await insertRows(transaction, "supervision_list", rows);
  },
};
