import type { Knex } from "knex";
import type { Dialect } from "../../kit/database/database.ts";
import type { Migration } from "../../kit/database/migrate.ts";

/**
 * Parts the chain from what it is searched by. A record is durable as one row, with the keys of its subjects; the
 * index beside it is written for many records at once (`audit/trailIndex.ts`), and anew from the first record here.
 */
export const searchIndexMigration: Migration = {
  name: "005_search_index",
  tables: ["audit_entry", "audit_indexed"],
  async up(knex, dialect) {
    await rebuildChain(knex, dialect);
    await knex.schema.createTable("audit_entry", (table) => {
      placeIn(table, dialect);
      table.string("recorded_at", 24).notNullable();
      table.string("reader_code", 48).notNullable();
      table.string("officer_key", 22).notNullable();
      table.string("purpose_code", 3);
      table.string("basis_key", 22);
      table.string("category_set", 16).notNullable();
      table.string("refusal", 32);
      table.integer("subject_count").notNullable();
      table.integer("masked_count").notNullable();
      table.integer("withheld_count").notNullable();
      table.index(["recorded_at", "seq"]);
      table.index(["reader_code", "seq"]);
      table.index(["officer_key", "seq"]);
      table.index(["purpose_code", "seq"]);
      table.index(["basis_key", "seq"]);
      table.index(["category_set", "seq"]);
    });
    await knex.schema.dropTable("audit_subject");
    await knex.schema.raw(SUBJECT_TABLE[dialect]);
    await knex.schema.raw("create index audit_subject_of_record on audit_subject (seq)");
    await knex.schema.createTable("audit_indexed", (table) => {
      table.integer("id").notNullable().primary();
      table.bigInteger("seq").notNullable();
    });
    await knex("audit_indexed").insert({ id: 1, seq: 0 });
  },
};

/** Kept by its key alone: SQLite would otherwise keep each row twice. */
const SUBJECT_TABLE: Readonly<Record<Dialect, string>> = {
  sqlite:
    "create table audit_subject (subject_key varchar(22) not null, seq integer not null, primary key (subject_key, seq)) without rowid",
  mysql:
    "create table audit_subject (subject_key varchar(22) not null, seq bigint not null, primary key (subject_key, seq))",
};

async function rebuildChain(knex: Knex, dialect: Dialect): Promise<void> {
  await knex.schema.renameTable("audit_record", "audit_record_before");
  await knex.schema.createTable("audit_record", (table) => {
    placeIn(table, dialect);
    table.text("payload", "mediumtext").notNullable();
    table.text("subjects", "mediumtext").notNullable();
    table.string("hash", 64).notNullable();
  });
  if (dialect === "mysql") await knex.raw("set session group_concat_max_len = 16777216");
  await knex.raw(`insert into audit_record (seq, payload, subjects, hash)
    select seq, payload, coalesce(${JOINED_KEYS[dialect]}, ''), hash from audit_record_before`);
  await knex.schema.dropTable("audit_record_before");
}

const KEYS_OF_RECORD = "from audit_subject where audit_subject.seq = audit_record_before.seq";
const JOINED_KEYS: Readonly<Record<Dialect, string>> = {
  sqlite: `(select group_concat(subject_key, ' ') ${KEYS_OF_RECORD})`,
  mysql: `(select group_concat(subject_key separator ' ') ${KEYS_OF_RECORD})`,
};

/** In SQLite a primary key of this type is the row's own place, and needs no index beside the table. */
function placeIn(table: Knex.CreateTableBuilder, dialect: Dialect): void {
  const column = dialect === "sqlite" ? table.integer("seq") : table.bigInteger("seq");
  column.notNullable().primary();
}
