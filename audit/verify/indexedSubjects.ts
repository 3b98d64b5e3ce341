import type { Knex } from "knex";

/** The keys of subjects by which records are found, read record by record, from the first to the last. */
export interface IndexedSubjects {
  /** Reads what there is of some records; none before them is asked for again. */
  reach(first: number, last: number): Promise<void>;
  /** The keys by which a search finds a record that was reached. */
  of(seq: number): readonly string[];
}

/** The records that a run of subjects speaks of. */
interface Run {
  readonly run: number;
  readonly first: number;
  readonly last: number;
}

type KeysBySeq = ReadonlyMap<number, readonly string[]>;

/**
 * Subjects are kept by their keys, run after run, and a run speaks of records that follow each other: each is read once,
 * when the first of its records is reached, and held until the last is passed.
 */
export async function indexedSubjects(knex: Knex): Promise<IndexedSubjects> {
  const ahead = await knex("audit_subject")
    .select<Run[]>(
      "run",
      knex.raw("min(seq) as ??", ["first"]),
      knex.raw("max(seq) as ??", ["last"]),
    )
    // In a run that no search asks, nothing is found.
    .whereIn("run", knex("audit_subject_run").select("run"))
    .groupBy("run")
    .orderBy("first");
  const held = new Map<Run, KeysBySeq>();
  return {
    async reach(first, last) {
      for (const run of held.keys()) if (run.last < first) held.delete(run);
      const beyond = ahead.findIndex((run) => run.first > last);
      const reached = ahead.splice(0, beyond === -1 ? ahead.length : beyond);
      for (const run of reached) held.set(run, await keysOf(knex, run));
    },
    of: (seq) => [...held.values()].flatMap((keys) => keys.get(seq) ?? []),
  };
}

async function keysOf(knex: Knex, { run }: Run): Promise<KeysBySeq> {
  const keys = new Map<number, string[]>();
  const rows: { seq: number; subject_key: string }[] = await knex("audit_subject")
    .select("seq", "subject_key")
    .where({ run });
  for (const { seq, subject_key: key } of rows) {
    const known = keys.get(seq);
    if (known === undefined) keys.set(seq, [key]);
    else known.push(key);
  }
  return keys;
}
