import { type AuditPayload, type AuditRecordRow, searchColumns } from "../auditRecord.ts";
import { recordHash, subjectsDigest } from "../chain.ts";
import type { Findings } from "./finding.ts";

/** Where the chain stands before a record. */
export interface Link {
  readonly seq: number;
  readonly hash: string;
}

const NO_SUBJECTS: readonly string[] = [];

/**
 * Verifies a record against the one before it. Each is held against the hash that its neighbour has kept, so
 * that one altered record is one finding, and not a million.
 */
export function verifyRecord(
  row: AuditRecordRow,
  before: Link,
  subjects: readonly string[] = NO_SUBJECTS,
  found: Findings,
): void {
  const { seq } = row;
  if (seq !== before.seq + 1) {
    found.add(
      "MISSING",
      before.seq + 1,
      `${missing(before.seq + 1, seq - 1)} before record ${seq}`,
    );
    // Without its predecessor the hash of this record cannot be told right from wrong.
    return;
  }
  if (row.hash !== recordHash(seq, before.hash, row.payload)) {
    found.add("ALTERED", seq, `record ${seq} is not what was written there`);
    return;
  }
  const payload = JSON.parse(row.payload) as AuditPayload;
  verifyColumns(row, payload, found);
  if (subjectsDigest(subjects) !== payload.subjects.digest)
    found.add(
      "SUBJECTS_DIFFER",
      seq,
      `the subjects of record ${seq} are not those it was written with`,
    );
}

function verifyColumns(row: AuditRecordRow, payload: AuditPayload, found: Findings): void {
  for (const [column, value] of Object.entries(searchColumns(payload))) {
    if (row[column as keyof AuditRecordRow] === value) continue;
    found.add(
      "INDEX_DIFFERS",
      row.seq,
      `column ${column} of record ${row.seq} is not what the record says`,
    );
  }
}

function missing(first: number, last: number): string {
  return first === last ? `record ${first} is missing` : `records ${first} to ${last} are missing`;
}
