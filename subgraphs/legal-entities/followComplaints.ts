import { shanghaiDay } from "../../kit/shanghaiToday.ts";
import { insertRows } from "../../kit/database/insertRows.ts";
import type { Following } from "../../kit/outbox/following.ts";

const COUNCIL = "CPC";
/** As long as a department's own work keeps an entity on its list (rule R2; for the council unconfirmed). */
const YEARS = 5;

/** Puts whoever is complained of on the list of the consumer council, which mediates. */
export const followComplaints: Following = {
  source: "society",
  types: ["complaint.lodged"],
  async handle(transaction, events) {
    const until = new Map<number, string>();
    for (const { entityId, occurredAt } of events)
      if (entityId !== null) until.set(entityId, yearsAfter(occurredAt));
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

/** The same day some years after an instant of UTC as the databases keep it; what falls on no day is its month's end. */
function yearsAfter(instant: string): string {
  const day = shanghaiDay(Date.parse(`${instant.replace(" ", "T")}Z`));
  const year = String(Number(day.slice(0, 4)) + YEARS);
  return day.endsWith("-02-29") ? `${year}-02-28` : `${year}${day.slice(4)}`;
}
