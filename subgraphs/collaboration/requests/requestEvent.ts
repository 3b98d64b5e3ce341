import { concerning } from "../../../kit/outbox/concerned.ts";
import type { OutboxEvent } from "../../../kit/outbox/event.ts";
import type { CollaborationRequestRow } from "../rows.ts";

/** What happened to a request; it concerns who asks and who is asked. */
export function requestEvent(
  { entity_id: entityId, number, authority_code, addressee_code }: CollaborationRequestRow,
  happened: string,
): OutboxEvent {
  const payload = { number, ...concerning([authority_code, addressee_code]) };
  return { type: `request.${happened}`, entityId, payload };
}
