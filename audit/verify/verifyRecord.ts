import { type AuditPayload, type AuditRecordRow, subjectKeysOf } from "../auditRecord.ts";
import { recordHash, subjectsDigest } from "../chain.ts";
import type { Findings } from "./finding.ts";

/** Where the chain stands before a record. */
export interface Link {
  readonly seq: number;
  readonly hash: string;
}

/**
 * Verifies a record against the one before it. Each is held against the hash that its neighbour has kept, so
 * that one altered record is one finding, and not a million. Answers whether it is in its place as it was written.
 */
export function verifyRecord(row: AuditRecordRow, before: Link, found: Findings): boolean {
  const { seq } = row;
  if (seq !== before.seq + 1) {
    found.add(
      "MISSING",
      before.seq + 1,
      `${missing(before.seq + 1, seq - 1)} before record ${seq}`,
    );
    // Without its predecessor the hash of this record cannot be told right from wrong.
    return false;
  }
  if (row.hash !== recordHash(seq, before.hash, row.payload)) {
    found.add("ALTERED", seq, `record ${seq} is not what was written there`);
    return false;
  }
  const { subjects } = JSON.parse(row.payload) as AuditPayload;
  const keys = subjectKeysOf(row);
  // Records of an earlier release have the digest of the keys in ascending order.
  if (subjectsDigest(keys) === subjects.digest) return true;
  if (subjectsDigest(keys.toSorted()) === subjects.digest) return true;
  found.add(
    "SUBJECTS_DIFFER",
    seq,
    `the subjects of record ${seq} are not those it was written with`,
  );
  return false;
}

function missing(first: number, last: number): string {
  return first === last ? `record ${first} is missing` : `records ${first} to ${last} are missing`;
}
