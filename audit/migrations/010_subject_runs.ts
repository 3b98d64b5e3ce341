import type { Dialect } from "../../kit/database/database.ts";
import type { Migration } from "../../kit/database/migrate.ts";

/**
 * Parts what records are searched by of their subjects into runs. Keys of subjects are spread evenly, so that in one
 * table each comes to a page of its own, which has to be read and written; a run is small and stays in memory.
 */
export const subjectRunsMigration: Migration = {
  name: "010_subject_runs",
  tables: ["audit_subject_run"],
  async up(knex, dialect) {
    await knex.schema.createTable("audit_subject_run", (table) => {
      table.integer("run").notNullable().primary();
      table.integer("subjects").notNullable();
    });
    await knex.schema.renameTable("audit_subject", "audit_subject_before");
    if (dialect === "sqlite") await knex.schema.raw("drop index audit_subject_of_record");
    await knex.schema.raw(SUBJECT_TABLE[dialect]);
    // What there is is the first run, however long.
    await knex.raw(`insert into audit_subject (run, subject_key, seq)
      select 0, subject_key, seq from audit_subject_before order by subject_key, seq`);
    await knex.raw(`insert into audit_subject_run (run, subjects)
      select 0, count(*) from audit_subject_before having count(*) > 0`);
    await knex.schema.dropTable("audit_subject_before");
    await knex.schema.raw("create index audit_subject_of_record on audit_subject (seq)");
  },
};

/** Kept by its key alone: SQLite would otherwise keep each row twice. */
const SUBJECT_TABLE: Readonly<Record<Dialect, string>> = {
  sqlite:
    "create table audit_subject (run integer not null, subject_key varchar(22) not null, seq integer not null, primary key (run, subject_key, seq)) without rowid",
  mysql:
    "create table audit_subject (run integer not null, subject_key varchar(22) not null, seq bigint not null, primary key (run, subject_key, seq))",
};
