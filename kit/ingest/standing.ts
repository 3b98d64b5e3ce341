import type { Knex } from "knex";
import { rowsIn } from "../database/rowsIn.ts";
import type { SubmittedRecord } from "./ingestKind.ts";
import type { ReadRow, RecordRow } from "./readRow.ts";
import { type Recorded, recordKey, type Standing } from "./settleRows.ts";

interface WaitingRow {
  readonly document_number: string;
  readonly subject_uscc: string;
  readonly row_digest: string;
}

/** Of whom, and by which system, the rows of a batch are, and whom their officer avoids. */
export interface Origin {
  readonly authority: string;
  readonly sourceSystem: string;
  readonly avoids?: readonly number[] | undefined;
}

/** Reads all that the rows of a batch may meet, by one statement for each kind of thing. */
export async function standingOf<Row extends RecordRow>(
  transaction: Knex.Transaction,
  table: string,
  { authority, sourceSystem, avoids = [] }: Origin,
  rows: readonly ReadRow<Row>[],
): Promise<Standing<Row>> {
  const numbers = [...new Set(rows.map(({ documentNumber }) => documentNumber))];
  const records = await rowsIn<SubmittedRecord<Row>>(transaction, {
    text: `select * from ${table} where document_number in {keys} and authority_code = ? and source_system = ? and subject_uscc is not null`,
    keys: numbers,
    values: [authority, sourceSystem],
  });
  const waiting = await rowsIn<WaitingRow>(transaction, {
    text: `select document_number, subject_uscc, row_digest from ${table}_batch_row where subject_uscc in {keys} and status_code = 'QUEUED' and authority_code = ? and source_system = ? order by id`,
    keys: [...new Set(rows.map(({ subjectUscc }) => subjectUscc))],
    values: [authority, sourceSystem],
  });
  return {
    entities: await entitiesOf(transaction, rows),
    avoids,
    recorded: await recordedBy(transaction, table, records),
    waiting: new Map(
      waiting.map((row) => [recordKey(row.document_number, row.subject_uscc), row.row_digest]),
    ),
  };
}

async function entitiesOf(
  transaction: Knex.Transaction,
  rows: readonly { readonly subjectUscc: string }[],
): Promise<ReadonlyMap<string, number>> {
  const known = await rowsIn<{ uscc: string; entity_id: number }>(transaction, {
    text: "select uscc, entity_id from known_entity where uscc in {keys}",
    keys: [...new Set(rows.map(({ subjectUscc }) => subjectUscc))],
  });
  return new Map(known.map(({ uscc, entity_id: id }) => [uscc, id]));
}

async function recordedBy<Row extends RecordRow>(
  transaction: Knex.Transaction,
  table: string,
  records: readonly SubmittedRecord<Row>[],
): Promise<ReadonlyMap<string, Recorded<Row>>> {
  const versions = await rowsIn<{ record_id: number; row_digest: string }>(transaction, {
    text: `select record_id, row_digest from ${table}_version where record_id in {keys}`,
    keys: records.map(({ id }) => id),
  });
  const earlier = new Map<number, Set<string>>();
  for (const { record_id: id, row_digest: digest } of versions)
    earlier.set(id, (earlier.get(id) ?? new Set()).add(digest));
  return new Map(
    records.map((record) => [
      recordKey(record.document_number, record.subject_uscc),
      { record, earlierDigests: earlier.get(record.id) ?? new Set<string>() },
    ]),
  );
}
