import type { PlacedEvent } from "../../../kit/outbox/event.ts";
import { PENALTY_GRAVITIES } from "../../../standards/penaltyGravity.ts";
import type { PenaltyGroundRow } from "../rows.ts";

/** Of a penalty in publication, what measures rest on. */
export type PublishedPenalty = Omit<PenaltyGroundRow, "id" | "ended_on">;

/**
 * The penalty of an event that is in publication on a day. Of one that is sealed, revoked, stopped or never published
 * an event tells nothing but its id, and it is undefined, as one whose term is over.
 */
export function publishedPenalty(
  { entityId, payload }: PlacedEvent,
  day: string,
): PublishedPenalty | undefined {
  const { penalty, documentNumber, decidedOn, publishedUntil } = payload;
  const gravity = PENALTY_GRAVITIES.find((one) => one === payload["gravity"]);
  if (entityId === null || typeof penalty !== "number" || gravity === undefined) return undefined;
  if (typeof publishedUntil !== "string" || publishedUntil < day) return undefined;
  return {
    penalty_id: penalty,
    entity_id: entityId,
    document_number: String(documentNumber),
    decided_on: String(decidedOn),
    gravity_code: gravity,
    published_until: publishedUntil,
  };
}
