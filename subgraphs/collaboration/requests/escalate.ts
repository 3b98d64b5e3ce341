import type { Clock } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import { markOverdue } from "../markOverdue.ts";
import type { CollaborationRequestRow } from "../rows.ts";
import { requestEvent } from "./requestEvent.ts";
import { OPEN_STATES } from "./requestWorkflow.ts";

/** Marks open requests whose time is over as overdue. */
export function escalateRequests(database: Database, clock: Clock): Promise<void> {
  return markOverdue<CollaborationRequestRow>(database, clock, {
    table: "collaboration_request",
    states: OPEN_STATES,
    tell: (transaction, request, now) =>
      appendEvents(transaction, [requestEvent(request, "overdue")], now),
  });
}
