import { type Clock, storedInstant } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import type { CollaborationRequestRow } from "../rows.ts";
import { OPEN_STATES } from "./requestWorkflow.ts";

const AT_A_TIME = 500;

/** Marks open requests whose time is over as overdue, once each, and tells of it. */
export async function escalateOverdue(database: Database, clock: Clock): Promise<void> {
  const now = clock.now();
  const late = (knex: Database["knex"]) =>
    knex<CollaborationRequestRow>("collaboration_request")
      .whereIn("state_code", [...OPEN_STATES])
      .whereNull("overdue_at")
      .where("due_at", "<", storedInstant(now))
      .limit(AT_A_TIME);
  // Most times there is none, and no lock is to be taken.
  if ((await late(database.knex).select("id").first()) === undefined) return;
  await writeTransaction(database, async (transaction) => {
    const requests = await late(transaction);
    await transaction("collaboration_request")
      .whereIn(
        "id",
        requests.map(({ id }) => id),
      )
      .update({ overdue_at: storedInstant(now) });
    const events = requests.map(({ entity_id: entityId, number }) => ({
      type: "request.overdue",
      entityId,
      payload: { number },
    }));
    await appendEvents(transaction, events, now);
  });
}
