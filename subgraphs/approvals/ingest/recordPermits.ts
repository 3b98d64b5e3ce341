import type { Knex } from "knex";
import { storedInstant } from "../../../kit/clock.ts";
import { insertRows } from "../../../kit/database/insertRows.ts";
import type { OutboxEvent } from "../../../kit/outbox/event.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import type { PermitRow } from "../rows.ts";
import type { ReadRow } from "./readPermitRow.ts";
import { permitKey, type Recorded, type Settlement, settleRows } from "./settleRows.ts";
import { type Origin, standingOf, type SubmittedPermitRow } from "./standing.ts";

/** Permits that were submitted are numbered from here on, beyond all that the seeds may still write. */
const FIRST_ID = 1_000_000_000_000;

/** What became of a row, with the permit that it made or met. */
export interface RecordedRow {
  readonly row: ReadRow;
  readonly settlement: Settlement;
  readonly permit: PermitRow | null;
}

/** Settles rows and records what follows: permits, their earlier versions, and the events that tell of them. */
export async function recordPermits(
  transaction: Knex.Transaction,
  origin: Origin,
  rows: readonly ReadRow[],
  now: Date,
): Promise<readonly RecordedRow[]> {
  if (rows.length === 0) return [];
  const standing = await standingOf(transaction, origin, rows);
  const settlements = settleRows(rows, standing);
  const recordedAt = storedInstant(now);
  let id = await lastId(transaction);
  const made = new Map<string, SubmittedPermitRow>();
  const accepted: SubmittedPermitRow[] = [];
  const corrected: { readonly before: Recorded; readonly after: SubmittedPermitRow }[] = [];
  rows.forEach((row, at) => {
    const settlement = settlements[at];
    if (settlement?.kind !== "accepted" && settlement?.kind !== "corrected") return;
    const { version } = settlement;
    if (settlement.kind === "accepted") {
      id += 1;
      accepted.push(permitOf(row, { id, entity_id: settlement.entityId, version }, recordedAt));
    } else {
      const { before } = settlement;
      const after = permitOf(row, { ...ofPermit(before), version }, recordedAt);
      corrected.push({ before, after });
    }
  });
  for (const permit of [...accepted, ...corrected.map(({ after }) => after)])
    made.set(keyOfPermit(permit), permit);
  await keepVersions(
    transaction,
    corrected.map(({ before }) => before),
    now,
  );
  await insertRows(transaction, "permit", [...accepted, ...corrected.map(({ after }) => after)]);
  await appendEvents(
    transaction,
    [
      ...accepted.map((permit) => eventOf("permit.recorded", permit)),
      ...corrected.map(({ after }) => eventOf("permit.corrected", after)),
    ],
    now,
  );
  return rows.map((row, at) => {
    const key = permitKey(row);
    const settlement = settlements[at] ?? { kind: "unchanged" };
    const hasPermit = settlement.kind !== "queued" && settlement.kind !== "rejected";
    const permit = made.get(key) ?? standing.recorded.get(key)?.permit ?? null;
    return { row, settlement, permit: hasPermit ? permit : null };
  });
}

function ofPermit({ permit }: Recorded): Pick<PermitRow, "id" | "entity_id"> {
  return { id: permit.id, entity_id: permit.entity_id };
}

function permitOf(
  { told, holderUscc, digest }: ReadRow,
  place: Pick<PermitRow, "id" | "entity_id" | "version">,
  recordedAt: string,
): SubmittedPermitRow {
  return {
    ...told,
    ...place,
    recorded_at: recordedAt,
    holder_uscc: holderUscc,
    row_digest: digest,
  };
}

function keyOfPermit(permit: SubmittedPermitRow): string {
  return permitKey({ told: permit, holderUscc: permit.holder_uscc });
}

async function lastId(transaction: Knex.Transaction): Promise<number> {
  const [row]: { last: number | null }[] = await transaction("permit").max({ last: "id" });
  return Math.max(FIRST_ID, row?.last ?? 0);
}

/** What stood before a correction is kept whole; what stands now takes its place under the same id. */
async function keepVersions(
  transaction: Knex.Transaction,
  before: readonly Recorded[],
  now: Date,
): Promise<void> {
  if (before.length === 0) return;
  await insertRows(
    transaction,
    "permit_version",
    before.map(({ permit, digest }) => ({
      permit_id: permit.id,
      entity_id: permit.entity_id,
      version: permit.version,
      authority_code: permit.authority_code,
      row_digest: digest,
      superseded_at: storedInstant(now),
      content: JSON.stringify(permit),
    })),
  );
  await transaction("permit")
    .whereIn(
      "id",
      before.map(({ permit }) => permit.id),
    )
    .delete();
}

function eventOf(type: string, { id, entity_id: entityId, version }: PermitRow): OutboxEvent {
  return { type, entityId, payload: { permit: id, version } };
}
