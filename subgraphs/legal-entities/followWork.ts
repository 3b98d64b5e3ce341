import type { Knex } from "knex";
import { insertRows } from "../../kit/database/insertRows.ts";
import type { PlacedEvent } from "../../kit/outbox/event.ts";
import type { Following } from "../../kit/outbox/following.ts";

/** A kind of work, and what the events that tell of it call it in their payload. */
interface WorkKind {
  readonly source: string;
  readonly kind: string;
  readonly key: string;
  readonly events: readonly string[];
}

const KINDS: readonly WorkKind[] = [
  { source: "approvals", kind: "permit", key: "permit", events: ["recorded", "corrected"] },
  {
    source: "approvals",
    kind: "dualNotice",
    key: "notice",
    events: ["sent", "claimNotice", "returnNotice", "reassignNotice", "feedbackNotice"],
  },
  { source: "supervision", kind: "penalty", key: "penalty", events: ["recorded", "corrected"] },
  {
    source: "supervision",
    kind: "inspection",
    key: "inspection",
    events: ["recorded", "corrected"],
  },
  { source: "supervision", kind: "action", key: "action", events: ["recorded", "corrected"] },
  {
    source: "supervision",
    kind: "generic_record",
    key: "generic_record",
    events: ["recorded", "corrected"],
  },
  { source: "supervision", kind: "spotCheckResult", key: "pairing", events: ["recordResult"] },
];

const TABLE = "supervised_work";

/**
 * Keeps entities on the supervision lists of the departments that work on them (rule R2): while a permit is in force
 * or a notice is open, and for some years after a check or a penalty. An event says for which department, and until
 * when; without a day the work is done with.
 */
export const followWork: readonly Following[] = ["approvals", "supervision"].map((source) => ({
  source,
  types: KINDS.filter((one) => one.source === source).flatMap(({ kind, events }) =>
    events.map((event) => `${kind}.${event}`),
  ),
  async handle(transaction, events) {
    for (const kind of KINDS.filter((one) => one.source === source))
      await keep(
        transaction,
        kind,
        events.filter(({ type }) => type.startsWith(`${kind.kind}.`)),
      );
  },
}));

/** Of each record its last event holds: events come in their order. */
async function keep(
  transaction: Knex.Transaction,
  { kind, key }: WorkKind,
  events: readonly PlacedEvent[],
): Promise<void> {
  const latest = new Map(events.map((event) => [Number(event.payload[key]), event]));
  if (latest.size === 0) return;
  await transaction(TABLE)
    .where({ kind })
    .whereIn("record_id", [...latest.keys()])
    .delete();
  const rows = [...latest].flatMap(([record_id, { entityId, payload }]) => {
    const { authority, until } = payload;
    if (entityId === null || typeof authority !== "string" || typeof until !== "string") return [];
    return [{ kind, record_id, entity_id: entityId, department_code: authority, until_on: until }];
  });
  await insertRows(transaction, TABLE, rows);
}
