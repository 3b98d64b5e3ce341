import type { Migration } from "../../kit/database/migrate.ts";

/**
 * Subjects are kept by their keys alone. By their records only the verifier wants them, who reads all of them anyway; an
 * index for it took as long to write as the subjects themselves, a tenth of a check of five hundred.
 */
export const subjectsByKeyMigration: Migration = {
  name: "011_subjects_by_key",
  tables: [],
  async up(knex, dialect) {
    const table = dialect === "mysql" ? " on audit_subject" : "";
    await knex.schema.raw(`drop index audit_subject_of_record${table}`);
  },
};
