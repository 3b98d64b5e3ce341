import type { Knex } from "knex";

/**
 * The tables beside those of the records themselves, for records of a table `x`: earlier versions (`x_version`),
 * batches that were taken in (`x_batch`) with every row that waits or was rejected (`x_batch_row`), and how far
 * files are (`x_file`, `x_file_rejection`). Rows that made a version of a record stand in `x_submission`, which a
 * later step makes.
 */
export function ingestTables(table: string): string[] {
  return ["version", "batch", "batch_row", "file", "file_rejection"].map(
    (part) => `${table}_${part}`,
  );
}

/** Makes these tables. */
export async function createIngestTables(knex: Knex, table: string): Promise<void> {
  await createVersions(knex, table);
  await createBatches(knex, table);
  await createFileTables(knex, table);
}

/**
 * By which row of which batch a version of a record came (`x_submission`). Narrow, and in the order in which it is
 * written: what the row said stands in the record and its earlier versions, and is not kept twice.
 */
export async function createSubmissions(knex: Knex, records: string): Promise<void> {
  await knex.schema.createTable(`${records}_submission`, (table) => {
    table.bigInteger("record_id").notNullable();
    table.integer("version").notNullable();
    table.bigInteger("batch_id").notNullable();
    table.integer("row_index").notNullable();
    table.text("besides");
    table.primary(["record_id", "version"]);
  });
}

/** Adds to a table what is known of records that were submitted; null of others. */
export function addSubmittedColumns(table: Knex.AlterTableBuilder): void {
  table.string("subject_uscc", 18);
  table.string("row_digest", 64);
}

/** Makes the list of the entities that rows can join. */
export async function createKnownEntities(knex: Knex): Promise<void> {
  await knex.schema.createTable("known_entity", (table) => {
    table.string("uscc", 18).primary();
    table.bigInteger("entity_id").notNullable();
  });
}

async function createVersions(knex: Knex, records: string): Promise<void> {
  await knex.schema.createTable(`${records}_version`, (table) => {
    table.bigIncrements("id");
    table.bigInteger("record_id").notNullable();
    table.bigInteger("entity_id").notNullable();
    table.integer("version").notNullable();
    table.string("authority_code", 24).notNullable();
    table.string("row_digest", 64).notNullable();
    table.datetime("superseded_at").notNullable();
    // The record as it stood, column by column: a column that comes later needs no step here.
    table.text("content", "mediumtext").notNullable();
    table.unique(["record_id", "version"]);
  });
}

async function createBatches(knex: Knex, records: string): Promise<void> {
  await knex.schema.createTable(`${records}_batch`, (table) => {
    table.bigIncrements("id");
    table.string("department_code", 24).notNullable();
    table.string("officer_key", 64);
    table.string("purpose_code", 3);
    table.string("basis", 64);
    table.string("source_system", 32).notNullable();
    table.string("edition_code", 16).notNullable();
    table.integer("row_count").notNullable();
    table.datetime("received_at").notNullable();
    // Null of batches that did not come by file.
    table.bigInteger("file_id");
  });
  await knex.schema.createTable(`${records}_batch_row`, (table) => {
    table.bigIncrements("id");
    table.bigInteger("batch_id").notNullable();
    table.integer("row_index").notNullable();
    table.string("status_code", 16).notNullable();
    // Named as of every record: who made it reads it as its source.
    table.string("authority_code", 24).notNullable();
    table.string("source_system", 32).notNullable();
    table.string("document_number", 128);
    table.string("subject_uscc", 18);
    table.string("row_digest", 64).notNullable();
    table.bigInteger("record_id");
    table.text("content", "mediumtext").notNullable();
    table.text("errors").notNullable();
    table.datetime("received_at").notNullable();
    addSettlement(table);
    table.index(["authority_code", "status_code", "id"]);
    table.index(["row_digest"]);
    table.index(["subject_uscc", "status_code", "id"]);
  });
}

/** Adds by which batch a rejected row was corrected, and what the correction said. */
export function addSettlement(table: Knex.AlterTableBuilder): void {
  table.bigInteger("settled_by_batch");
  table.string("settled_digest", 64);
}

/**
 * How far each file got, in the transaction of its batches, and on which lines rows were rejected. The rows
 * themselves stand in the file, and are not kept twice.
 */
export async function createFileTables(knex: Knex, records: string): Promise<void> {
  await knex.schema.createTable(`${records}_file`, (table) => {
    table.bigIncrements("id");
    table.string("department_code", 24).notNullable();
    table.string("source_system", 32).notNullable();
    // What the command was told besides the file: with other settings, it is another file.
    table.string("settings", 255).notNullable();
    table.string("file_name", 255).notNullable();
    table.string("file_digest", 64).notNullable();
    table.datetime("started_at").notNullable();
    table.datetime("finished_at");
    table.bigInteger("committed_line").notNullable().defaultTo(0);
    for (const count of ["accepted", "corrected", "unchanged", "queued", "rejected"])
      table.bigInteger(count).notNullable().defaultTo(0);
    table.index(["file_digest"]);
  });
  await knex.schema.createTable(`${records}_file_rejection`, (table) => {
    table.bigInteger("file_id").notNullable();
    table.bigInteger("line").notNullable();
    table.text("errors").notNullable();
    table.primary(["file_id", "line"]);
  });
}
