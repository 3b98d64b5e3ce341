import type { SubmittedRecord } from "./ingestKind.ts";
import type { ReadRow, RecordRow } from "./readRow.ts";
import type { RowError } from "./rowError.ts";

/** What is recorded before a batch. */
export interface Recorded<Row extends RecordRow> {
  readonly record: SubmittedRecord<Row>;
  /** Digests of the versions before. */
  readonly earlierDigests: ReadonlySet<string>;
}

/** What there is that rows of a batch may meet, by the key of their record. */
export interface Standing<Row extends RecordRow> {
  /** Ids of entities by their unified code. */
  readonly entities: ReadonlyMap<string, number>;
  readonly recorded: ReadonlyMap<string, Recorded<Row>>;
  /** Digests of the last rows that wait for their entity. */
  readonly waiting: ReadonlyMap<string, string>;
  /** Ids of the entities that the officer who submits avoids (R8). */
  readonly avoids: readonly number[];
}

/** What becomes of a row that could be read. */
export type Settlement<Row extends RecordRow> =
  | { readonly kind: "accepted"; readonly entityId: number; readonly version: number }
  | { readonly kind: "corrected"; readonly before: Recorded<Row>; readonly version: number }
  /** Also of a row that came before in its own batch. */
  | { readonly kind: "unchanged" }
  | { readonly kind: "queued"; readonly isNew: boolean }
  | { readonly kind: "rejected"; readonly errors: readonly RowError[] };

/**
 * What a record is known by among those of one source and one authority: its document, and whom it is of. One
 * decision may concern several.
 */
export function recordKey(documentNumber: string, subjectUscc: string): string {
  return `${documentNumber}\n${subjectUscc}`;
}

/** Settles the rows of a batch, each by what is recorded and by those before it. Pure. */
export function settleRows<Row extends RecordRow>(
  rows: readonly ReadRow<Row>[],
  standing: Standing<Row>,
): readonly Settlement<Row>[] {
  const seen = new Map<string, { digest: string; settlement: Settlement<Row> }>();
  return rows.map((row) => {
    const key = recordKey(row.documentNumber, row.subjectUscc);
    const earlier = seen.get(key);
    if (earlier !== undefined)
      return earlier.digest === row.digest ? again(earlier.settlement) : rejected(DUPLICATE);
    const settlement = settle(row, key, standing);
    seen.set(key, { digest: row.digest, settlement });
    return settlement;
  });
}

/** What becomes of a row that says what an earlier one of its batch said. */
function again<Row extends RecordRow>(settlement: Settlement<Row>): Settlement<Row> {
  if (settlement.kind === "queued") return { kind: "queued", isNew: false };
  return settlement.kind === "rejected" ? settlement : { kind: "unchanged" };
}

function settle<Row extends RecordRow>(
  row: ReadRow<Row>,
  key: string,
  { entities, recorded, waiting, avoids }: Standing<Row>,
): Settlement<Row> {
  const before = recorded.get(key);
  const entityId = before?.record.entity_id ?? entities.get(row.subjectUscc);
  if (entityId !== undefined && avoids.includes(entityId)) return rejected(AVOIDED);
  if (before !== undefined) return settleRecorded(row, before);
  if (entityId === undefined) return { kind: "queued", isNew: waiting.get(key) !== row.digest };
  return { kind: "accepted", entityId, version: row.version ?? 1 };
}

function settleRecorded<Row extends RecordRow>(
  { digest, version }: ReadRow<Row>,
  before: Recorded<Row>,
): Settlement<Row> {
  const { record, earlierDigests } = before;
  if (digest === record.row_digest) return { kind: "unchanged" };
  if (version === undefined) return { kind: "corrected", before, version: record.version + 1 };
  if (version > record.version) return { kind: "corrected", before, version };
  // An old file that is sent again says nothing new.
  return earlierDigests.has(digest) ? { kind: "unchanged" } : rejected(STALE);
}

const DUPLICATE: RowError = {
  field: "documentNumber",
  code: "DUPLICATE_IN_BATCH",
  message:
    "同一批中另有一条内容不同的同一记录，分批报送 · another row of the batch says something else of the same record; submit them in batches of their own",
};

const AVOIDED: RowError = {
  field: "documentNumber",
  code: "AVOIDANCE",
  message:
    "报送人已申报回避该主体，由本部门其他人员报送 · whoever submits avoids the entity; another officer of the department submits the row",
};

const STALE: RowError = {
  field: "version",
  code: "STALE_STATE",
  message:
    "该版本或更新的版本已有不同内容，更正须用更大的版本号 · this version or a later one is recorded with other content; a correction has a greater one",
};

function rejected(error: RowError): { readonly kind: "rejected"; readonly errors: RowError[] } {
  return { kind: "rejected", errors: [error] };
}
