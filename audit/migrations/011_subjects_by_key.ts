import type { Migration } from "../../kit/database/migrate.ts";

/**
 * Subjects are kept by their keys alone. By their records only the verifier wants them, who reads all of them anyway; to
 * write an index for it took about a twentieth of a check of five hundred.
 */
export const subjectsByKeyMigration: Migration = {
  name: "011_subjects_by_key",
  tables: [],
  async up(knex, dialect) {
    const table = dialect === "mysql" ? " on audit_subject" : "";
    await knex.schema.raw(`drop index audit_subject_of_record${table}`);
  },
};
