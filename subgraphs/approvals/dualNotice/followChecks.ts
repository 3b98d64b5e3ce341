import type { Knex } from "knex";
import { insertRows } from "../../../kit/database/insertRows.ts";
import type { PlacedEvent } from "../../../kit/outbox/event.ts";
import type { Following } from "../../../kit/outbox/following.ts";
import { dayOfStored } from "../../../kit/clock.ts";

/** When a department last checked an entity. */
interface Check {
  readonly entity_id: number;
  readonly authority_code: string;
  readonly last_on: string;
}

/** Learns that holders of permits were checked: which permits were followed up (谁审批、谁监管) is known by that. */
export const followChecks: Following = {
  source: "supervision",
  types: ["spotCheckResult.recordResult"],
  async handle(transaction, events) {
    for (const check of checksOf(events)) await noteCheck(transaction, check);
  },
};

function checksOf(events: readonly PlacedEvent[]): Check[] {
  const checks = new Map<string, Check>();
  for (const { entityId, payload, occurredAt } of events) {
    const { authority } = payload;
    if (entityId === null || typeof authority !== "string") continue;
    const last_on = dayOfStored(occurredAt);
    checks.set(`${entityId} ${authority}`, {
      entity_id: entityId,
      authority_code: authority,
      last_on,
    });
  }
  return [...checks.values()];
}

async function noteCheck(transaction: Knex.Transaction, check: Check): Promise<void> {
  const { entity_id, authority_code } = check;
  await transaction("permit_check").where({ entity_id, authority_code }).delete();
  await insertRows(transaction, "permit_check", [check]);
}
