import type { Knex } from "knex";
import {
  type AuditEntryRow,
  type AuditPayload,
  type AuditRecordRow,
  entryOf,
  subjectKeysOf,
} from "../auditRecord.ts";
import type { Findings } from "./finding.ts";
import type { IndexedSubjects } from "./indexedSubjects.ts";

/**
 * Verifies what a page of sound records is searched by: each up to the last that was indexed has its entry and its
 * subjects there as it has them itself.
 */
export async function verifyIndex(
  knex: Knex,
  page: readonly AuditRecordRow[],
  indexed: number,
  subjects: IndexedSubjects,
  found: Findings,
): Promise<void> {
  const first = page.at(0)?.seq ?? 0;
  const last = Math.min(page.at(-1)?.seq ?? 0, indexed);
  const entries = new Map<number, AuditEntryRow>();
  const rows: AuditEntryRow[] = await knex("audit_entry").whereBetween("seq", [first, last]);
  for (const entry of rows) entries.set(entry.seq, entry);
  await subjects.reach(first, last);
  for (const row of page) {
    if (row.seq > indexed) return;
    verifyEntry(row, entries.get(row.seq), found);
    if (!isSameSet(subjectKeysOf(row), subjects.of(row.seq)))
      found.add(
        "INDEX_DIFFERS",
        row.seq,
        `record ${row.seq} is found by other subjects than its own`,
      );
  }
}

function verifyEntry(row: AuditRecordRow, entry: AuditEntryRow | undefined, found: Findings): void {
  const { seq } = row;
  if (entry === undefined) {
    found.add("INDEX_DIFFERS", seq, `record ${seq} is not found by any search`);
    return;
  }
  const right = entryOf(seq, JSON.parse(row.payload) as AuditPayload);
  for (const [column, value] of Object.entries(right)) {
    if (entry[column as keyof AuditEntryRow] === value) continue;
    found.add(
      "INDEX_DIFFERS",
      seq,
      `column ${column} of the entry of record ${seq} is not what the record says`,
    );
  }
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  const keys = new Set(one);
  return other.every((key) => keys.has(key));
}
