import { setImmediate } from "node:timers/promises";
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

/** Records that are indexed in one transaction, and subjects of them: a server that is busy answers nobody meanwhile. */
const STEP = { records: 1_000, subjects: 10_000 };
/**
 * A run of subjects is as long at least. A search asks each run, at some four microseconds, and what is added is written
 * to pages all over the last: shorter, and searches cost more; longer, and the pages are no more at hand.
 */
const SUBJECTS_OF_A_RUN = 50_000;
/** Read at first, and at most at once: a check of many has five hundred subjects, and mostly a record has one. */
const READ = { first: 20, most: 200 };

/**
 * Brings what the trail is searched by up to its last record. Whoever searches calls it first, so that a search
 * finds every answer that was given before it; a gateway calls it now and then, so that there is little to do.
 * Several may do it at once: each record is indexed once.
 */
export async function indexTrail(database: Database): Promise<void> {
  const { writes, dialect } = database;
  let isDone = false;
  while (!isDone && (await isBehind(database))) {
    isDone = await writes.transaction(() => indexNext(dialect));
    // What came meanwhile is answered before the next step.
    await setImmediate();
  }
}

/** Indexes the next records; true where there are none. */
function* indexNext(dialect: Dialect): Generator<Statement, boolean, Outcome> {
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
  const { rows: indexed } = yield { sql: "select seq from audit_indexed where id = 1", values: [] };
  let [{ seq: after } = { seq: 0 }] = indexed as readonly { readonly seq: number }[];
  const read: AuditRecordRow[] = [];
  let subjects = 0;
  let wanted = READ.first;
  while (wanted > 0) {
    const { rows } = yield {
      sql: "select seq, payload, subjects from audit_record where seq > ? order by seq limit ?",
      values: [after, wanted],
    };
    const next = rows as readonly AuditRecordRow[];
    read.push(...next);
    subjects += next.reduce((sum, row) => sum + subjectKeysOf(row).length, 0);
    after = next.at(-1)?.seq ?? after;
    wanted = next.length < wanted ? 0 : stillWanted(read.length, subjects);
  }
  return read;
}

/** How many more records make up a step, if they are like those that were read. */
function stillWanted(records: number, subjects: number): number {
  const ofEach = Math.max(1, subjects / records);
  const bySubjects = Math.floor((STEP.subjects - subjects) / ofEach);
  return Math.max(0, Math.min(READ.most, STEP.records - records, bySubjects));
}

/** In the order of their keys, which is that of a run: written as they come, each would be at a page of its own. */
function* subjectInserts(
  dialect: Dialect,
  rows: readonly AuditRecordRow[],
): Generator<Statement, void, Outcome> {
  const byKey = new Map<string, number[]>();
  for (const row of rows)
    for (const key of subjectKeysOf(row)) {
      const records = byKey.get(key);
      if (records === undefined) byKey.set(key, [row.seq]);
      else records.push(row.seq);
    }
  // Sorted as they are: to compare pairs takes longer than to insert them.
  const keys = [...byKey.keys()].toSorted();
  const pairs = keys.flatMap((key) => (byKey.get(key) ?? []).map((seq) => [key, seq] as const));
  if (pairs.length === 0) return;
  const run = yield* runFor(pairs.length);
  if (dialect === "sqlite")
    yield {
      sql: "insert into audit_subject (run, subject_key, seq) select ?, value ->> 0, value ->> 1 from json_each(?)",
      values: [run, JSON.stringify(pairs)],
    };
  else {
    const subjects = pairs.map(([key, seq]) => ({ run, subject_key: key, seq }));
    yield* inserts(dialect, "audit_subject", subjects);
  }
}

/** The run that takes some subjects: the last, or a new one where that is long enough. */
function* runFor(subjects: number): Generator<Statement, number, Outcome> {
  const { rows } = yield {
    sql: "select run, subjects from audit_subject_run order by run desc limit 1",
    values: [],
  };
  const [last] = rows as readonly { readonly run: number; readonly subjects: number }[];
  if (last !== undefined && last.subjects < SUBJECTS_OF_A_RUN) {
    yield {
      sql: "update audit_subject_run set subjects = subjects + ? where run = ?",
      values: [subjects, last.run],
    };
    return last.run;
  }
  const run = last === undefined ? 0 : last.run + 1;
  yield {
    sql: "insert into audit_subject_run (run, subjects) values (?, ?)",
    values: [run, subjects],
  };
  return run;
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
