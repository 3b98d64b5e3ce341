import type { Knex } from "knex";
import type { AuditRecordRow } from "./auditRecord.ts";

/** A page of records in the order of the chain, with the keys of their subjects. */
export interface TrailPage {
  readonly rows: readonly AuditRecordRow[];
  readonly subjects: ReadonlyMap<number, readonly string[]>;
}

const PAGE = 2_000;

/** Reads a trail after a record and up to another, page by page, however long it is. */
export async function* readTrail(knex: Knex, upTo: number, after = 0): AsyncGenerator<TrailPage> {
  let last = after;
  for (;;) {
    const rows: AuditRecordRow[] = await knex("audit_record")
      .where("seq", ">", last)
      .where("seq", "<=", upTo)
      .orderBy("seq")
      .limit(PAGE);
    const end = rows.at(-1)?.seq;
    if (end === undefined) return;
    yield { rows, subjects: await subjectsBetween(knex, last, end) };
    last = end;
  }
}

async function subjectsBetween(
  knex: Knex,
  after: number,
  end: number,
): Promise<Map<number, string[]>> {
  const rows: { seq: number; subject_key: string }[] = await knex("audit_subject")
    .select("seq", "subject_key")
    .where("seq", ">", after)
    .where("seq", "<=", end);
  const subjects = new Map<number, string[]>();
  for (const { seq, subject_key: key } of rows) {
    const keys = subjects.get(seq);
    if (keys === undefined) subjects.set(seq, [key]);
    else keys.push(key);
  }
  return subjects;
}
