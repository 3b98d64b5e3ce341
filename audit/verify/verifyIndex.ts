import type { Knex } from "knex";
import {
  type AuditEntryRow,
  type AuditPayload,
  type AuditRecordRow,
  entryOf,
  subjectKeysOf,
} from "../auditRecord.ts";
import type { Findings } from "./finding.ts";

/**
 * Verifies what a page of sound records is searched by: each up to the last that was indexed has its entry and its
 * subjects there as it has them itself.
 */
export async function verifyIndex(
  knex: Knex,
  page: readonly AuditRecordRow[],
  indexed: number,
  found: Findings,
): Promise<void> {
  const first = page.at(0)?.seq ?? 0;
  const last = Math.min(page.at(-1)?.seq ?? 0, indexed);
  const entries = new Map<number, AuditEntryRow>();
  for (const entry of await between<AuditEntryRow>(knex, "audit_entry", first, last))
    entries.set(entry.seq, entry);
  const keys = new Map<number, string[]>();
  const runs = new Set<number>(await knex("audit_subject_run").pluck("run"));
  for (const { run, seq, subject_key: key } of await between<SubjectRow>(
    knex,
    "audit_subject",
    first,
    last,
  )) {
    // In a run that no search asks, nothing is found.
    if (!runs.has(run)) continue;
    const ofRecord = keys.get(seq);
    if (ofRecord === undefined) keys.set(seq, [key]);
    else ofRecord.push(key);
  }
  for (const row of page) {
    if (row.seq > indexed) return;
    verifyEntry(row, entries.get(row.seq), found);
    if (!isSameSet(subjectKeysOf(row), keys.get(row.seq) ?? []))
      found.add(
        "INDEX_DIFFERS",
        row.seq,
        `record ${row.seq} is found by other subjects than its own`,
      );
  }
}

interface SubjectRow {
  readonly run: number;
  readonly seq: number;
  readonly subject_key: string;
}

function between<Row>(knex: Knex, table: string, first: number, last: number): Promise<Row[]> {
  return knex(table).where("seq", ">=", first).where("seq", "<=", last);
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
