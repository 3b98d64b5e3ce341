import type { Knex } from "knex";
import { shanghaiDay } from "../shanghaiToday.ts";
import { storedInstant } from "../clock.ts";
import { insertRows } from "../database/insertRows.ts";
import type { OutboxEvent } from "../outbox/event.ts";
import { appendEvents } from "../outbox/outbox.ts";
import type { IngestKind, SubmittedInput, SubmittedRecord } from "./ingestKind.ts";
import type { ReadRow, RecordRow } from "./readRow.ts";
import { recordKey, type Settlement, settleRows } from "./settleRows.ts";
import { type Origin, standingOf } from "./standing.ts";
import { type Correction, keepVersions } from "./versions.ts";

/** Records that were submitted are numbered from here on, beyond all that the seeds may still write. */
const FIRST_ID = 1_000_000_000_000;

/** What became of a row, with the record that it made or met. */
export interface RecordedRow<Row extends RecordRow> {
  readonly row: ReadRow<Row>;
  readonly settlement: Settlement<Row>;
  readonly record: SubmittedRecord<Row> | null;
}

/** Settles rows and records what follows: records, their earlier versions, and the events that tell of them. */
export async function recordRows<Input extends SubmittedInput, Row extends RecordRow>(
  transaction: Knex.Transaction,
  kind: IngestKind<Input, Row>,
  origin: Origin,
  rows: readonly ReadRow<Row>[],
  now: Date,
): Promise<readonly RecordedRow<Row>[]> {
  if (rows.length === 0) return [];
  const { table } = kind;
  const standing = await standingOf(transaction, table, origin, rows);
  const settlements = settleRows(rows, standing);
  const recordedAt = storedInstant(now);
  let id = await lastId(transaction, table);
  const made = new Map<string, SubmittedRecord<Row>>();
  const accepted: SubmittedRecord<Row>[] = [];
  const corrected: Correction<SubmittedRecord<Row>>[] = [];
  rows.forEach((row, at) => {
    const settlement = settlements[at];
    if (settlement?.kind === "accepted") {
      id += 1;
      const place = { id, entity_id: settlement.entityId, version: settlement.version };
      accepted.push(madeOf(made, recordOf(row, place, recordedAt)));
    } else if (settlement?.kind === "corrected") {
      const { record: before } = settlement.before;
      const place = { id: before.id, entity_id: before.entity_id, version: settlement.version };
      const after = { ...recordOf(row, place, recordedAt), ...kind.kept?.(before, row.told) };
      corrected.push({ before, after: madeOf(made, after) });
    }
  });
  const today = shanghaiDay(now.getTime());
  const told = (what: string, record: SubmittedRecord<Row>): OutboxEvent =>
    eventOf(table, what, record, {
      authority: record.authority_code,
      until: kind.listedUntil(record),
      ...kind.tells?.(record, today),
    });
  await keepVersions(transaction, table, corrected, now);
  await insertRows(transaction, table, [...accepted, ...corrected.map(({ after }) => after)]);
  await appendEvents(
    transaction,
    [
      ...accepted.map((record) => told("recorded", record)),
      ...corrected.map(({ after }) => told("corrected", after)),
    ],
    now,
  );
  return rows.map((row, at) => {
    const key = recordKey(row.documentNumber, row.subjectUscc);
    const settlement = settlements[at] ?? { kind: "unchanged" };
    const hasRecord = settlement.kind !== "queued" && settlement.kind !== "rejected";
    const record = made.get(key) ?? standing.recorded.get(key)?.record ?? null;
    return { row, settlement, record: hasRecord ? record : null };
  });
}

function recordOf<Row extends RecordRow>(
  { told, subjectUscc, digest }: ReadRow<Row>,
  place: Pick<RecordRow, "id" | "entity_id" | "version">,
  recordedAt: string,
): SubmittedRecord<Row> {
  // What a row tells comes last: columns that are added to an object of thirty take twenty times as long.
  const record = {
    id: place.id,
    entity_id: place.entity_id,
    version: place.version,
    recorded_at: recordedAt,
    subject_uscc: subjectUscc,
    row_digest: digest,
    ...told,
  };
  // What a row tells, and its place: together they are all columns.
  return record as unknown as SubmittedRecord<Row>;
}

function madeOf<Row extends RecordRow>(
  made: Map<string, SubmittedRecord<Row>>,
  record: SubmittedRecord<Row>,
): SubmittedRecord<Row> {
  made.set(recordKey(record.document_number, record.subject_uscc), record);
  return record;
}

async function lastId(transaction: Knex.Transaction, table: string): Promise<number> {
  const [row]: { last: number | null }[] = await transaction(table).max({ last: "id" });
  return Math.max(FIRST_ID, row?.last ?? 0);
}

/** Tells of a record: `permit.recorded`, with its id under the name of its table, and what else there is to tell. */
export function eventOf(
  table: string,
  what: string,
  record: RecordRow,
  besides: OutboxEvent["payload"] = {},
): OutboxEvent {
  const { id, entity_id: entityId, version } = record;
  return { type: `${table}.${what}`, entityId, payload: { ...besides, [table]: id, version } };
}
