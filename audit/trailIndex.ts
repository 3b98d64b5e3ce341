import type { Database, Dialect } from "../kit/database/database.ts";
import { inserts } from "../kit/database/inserts.ts";
import type { Outcome, Statement } from "../kit/database/preparedWrites.ts";
import {
  type AuditEntryRow,
  type AuditPayload,
  type AuditRecordRow,
  entryOf,
  subjectKeysOf,
} from "./auditRecord.ts";

/** Records that are indexed in one transaction. */
const STEP = 1_000;

/**
 * Brings what the trail is searched by up to its last record. Whoever searches calls it first, so that a search
 * finds every answer that was given before it; a gateway calls it now and then, so that there is little to do.
 * Several may do it at once: each record is indexed once.
 */
export async function indexTrail(database: Database): Promise<void> {
  const { writes, dialect } = database;
  let isDone = false;
  while (!isDone && (await isBehind(database))) {
    isDone = await writes.transaction(function* () {
      const rows = yield* recordsNotIndexed();
      const last = rows.at(-1);
      // The head speaks of records that are gone: that is for the verifier to say, and no search waits for them.
      if (last === undefined) return true;
      const entries = rows.map(({ seq, payload }) => entryOf(seq, JSON.parse(payload)));
      yield* inserts(dialect, "audit_entry", entries);
      yield* subjectInserts(dialect, rows);
      yield* inserts(dialect, "audit_category_set", categorySets(rows, entries), "ignore");
      yield { sql: "update audit_indexed set seq = ? where id = 1", values: [last.seq] };
      return false;
    });
  }
}

/** Asked without a lock: most of the time there is nothing to do. */
async function isBehind({ knex }: Database): Promise<boolean> {
  const head: { seq: number } | undefined = await knex("audit_head").first("seq");
  const indexed: { seq: number } | undefined = await knex("audit_indexed").first("seq");
  return (indexed?.seq ?? 0) < (head?.seq ?? 0);
}

/** The next records after those that are indexed, for this transaction alone: it writes before it reads. */
function* recordsNotIndexed(): Generator<Statement, readonly AuditRecordRow[], Outcome> {
  yield { sql: "update audit_indexed set id = 1 where id = 1", values: [] };
  const { rows } = yield {
    sql: "select seq, payload, subjects from audit_record where seq > (select seq from audit_indexed where id = 1) order by seq limit ?",
    values: [STEP],
  };
  return rows as readonly AuditRecordRow[];
}

/** A check of many names five hundred subjects: SQLite takes those of a record as one list. */
function subjectInserts(dialect: Dialect, rows: readonly AuditRecordRow[]): Statement[] {
  if (dialect === "mysql") return inserts(dialect, "audit_subject", rows.flatMap(subjectRows));
  return rows.map((row) => ({
    sql: "insert into audit_subject (subject_key, seq) select value, ? from json_each(?)",
    values: [row.seq, JSON.stringify(subjectKeysOf(row))],
  }));
}

function subjectRows(row: AuditRecordRow): { subject_key: string; seq: number }[] {
  return subjectKeysOf(row).map((key) => ({ subject_key: key, seq: row.seq }));
}

function categorySets(
  rows: readonly AuditRecordRow[],
  entries: readonly AuditEntryRow[],
): { id: string; categories: string }[] {
  const sets = new Map<string, string>();
  for (const [index, { category_set: id }] of entries.entries()) {
    if (sets.has(id)) continue;
    const { categories } = JSON.parse(rows[index]?.payload ?? "") as AuditPayload;
    sets.set(id, categories.join(","));
  }
  return [...sets].map(([id, categories]) => ({ id, categories }));
}
