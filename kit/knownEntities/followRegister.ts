import { insertRows } from "../database/insertRows.ts";
import type { PlacedEvent } from "../outbox/event.ts";
import type { Following } from "../outbox/following.ts";
import { type KnownEntityRow, knownEntityRow } from "./knownEntityRow.ts";

/** Learns of the entities that acts may name, and of the districts whose departments answer for them. */
export const followRegister: Following = {
  source: "legal-entities",
  types: ["entity.registered"],
  async handle(transaction, events) {
    const rows = [...entitiesOf(events).values()];
    const ids = rows.map(({ entity_id: id }) => id);
    const usccs = rows.map(({ uscc }) => uscc);
    await transaction("known_entity").whereIn("entity_id", ids).delete();
    await transaction("known_entity").whereIn("uscc", usccs).delete();
    await insertRows(transaction, "known_entity", rows);
  },
};

/** Each once, as it was told last. */
function entitiesOf(events: readonly PlacedEvent[]): ReadonlyMap<string, KnownEntityRow> {
  const rows = new Map<string, KnownEntityRow>();
  for (const { entityId, payload } of events) {
    const { uscc, district, registrar } = payload;
    if (entityId === null || typeof uscc !== "string") continue;
    rows.set(uscc, knownEntityRow(entityId, uscc, textOrNull(district), textOrNull(registrar)));
  }
  return rows;
}

function textOrNull(value: string | number | null | undefined): string | null {
  return typeof value === "string" ? value : null;
}
