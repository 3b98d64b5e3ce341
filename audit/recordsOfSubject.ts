import type { Knex } from "knex";

/** The records that name a subject, by its pseudonym: each run of the index is asked for it. */
export function recordsOfSubject(knex: Knex, subjectKey: string): Knex.QueryBuilder {
  return knex("audit_subject")
    .select("seq")
    .whereIn("run", knex("audit_subject_run").select("run"))
    .where({ subject_key: subjectKey });
}
