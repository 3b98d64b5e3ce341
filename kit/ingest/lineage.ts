import type { Knex } from "knex";
import type { RecordRow } from "./readRow.ts";

/** A record whose course is followed; without a digest it was not submitted. */
export type TracedRecord = Pick<
  RecordRow,
  "id" | "entity_id" | "authority_code" | "source_system" | "version" | "recorded_at"
> & { readonly row_digest: string | null };

/** Where a record comes from, and who was told: read as far as it is asked for. */
export interface Lineage {
  readonly id: number | string;
  readonly entity_id: number;
  /** By which its department is known again. */
  readonly authority_code: string;
  readonly source_system: string;
  submissions(): Promise<Submission[]>;
  versions(): Promise<Version[]>;
  outputs(): Promise<Output[]>;
}

/** A row by which a record was submitted. */
export interface Submission {
  readonly batch: number;
  /** From 0. */
  readonly row_index: number;
  readonly department_code: string;
  readonly edition: string;
  readonly file_name: string | null;
  readonly file_digest: string | null;
  readonly received_at: string;
  readonly digest: string;
}

export interface Version {
  readonly version: number;
  readonly recorded_at: string;
  readonly superseded_at: string | null;
  readonly digest: string | null;
}

/** An event that told of it. */
export interface Output {
  readonly type: string;
  readonly version: number;
  readonly occurred_at: string;
}

/**
 * Follows a record of a table of records that are submitted back to where it came from and on to whom it was told. A
 * row that changed nothing left no trace but the count of its batch.
 */
export function lineageOf(knex: Knex, table: string, record: TracedRecord): Lineage {
  const { id, entity_id, authority_code, source_system } = record;
  return {
    id,
    entity_id,
    authority_code,
    source_system,
    submissions: () => submissionsOf(knex, table, record),
    versions: async () => [...(await earlierVersions(knex, table, id)), versionOf(record, null)],
    outputs: () => outputsOf(knex, table, record),
  };
}

/** Rows that made a version at once, and those that were kept, since they waited or were rejected at first. */
async function submissionsOf(
  knex: Knex,
  table: string,
  { id, row_digest: now }: TracedRecord,
): Promise<Submission[]> {
  const atOnce = rowsOfBatches(knex, table, `${table}_submission`, id)
    .leftJoin(`${table}_version as earlier`, (join) =>
      join.on({ "earlier.record_id": "row.record_id", "earlier.version": "row.version" }),
    )
    .select({ digest: knex.raw("coalesce(earlier.row_digest, ?)", [now]) });
  const kept = rowsOfBatches(knex, table, `${table}_batch_row`, id).select(
    "row.row_digest as digest",
  );
  const rows: Submission[] = [...(await atOnce), ...(await kept)];
  return rows.toSorted(
    (left, right) => left.batch - right.batch || left.row_index - right.row_index,
  );
}

function rowsOfBatches(knex: Knex, table: string, rows: string, id: number): Knex.QueryBuilder {
  return knex(`${rows} as row`)
    .join(`${table}_batch as batch`, "batch.id", "row.batch_id")
    .leftJoin(`${table}_file as file`, "file.id", "batch.file_id")
    .where("row.record_id", id)
    .select(
      "batch.id as batch",
      "row.row_index",
      "batch.department_code",
      "batch.edition_code as edition",
      "file.file_name",
      "file.file_digest",
      "batch.received_at",
    );
}

async function earlierVersions(knex: Knex, table: string, id: number): Promise<Version[]> {
  const rows: StoredVersion[] = await knex(`${table}_version`)
    .where({ record_id: id })
    .orderBy("version");
  return rows.map(({ content, row_digest, superseded_at: at }) =>
    versionOf({ ...(JSON.parse(content) as TracedRecord), row_digest }, at),
  );
}

async function outputsOf(
  knex: Knex,
  table: string,
  { id, entity_id: entityId }: TracedRecord,
): Promise<Output[]> {
  const told: StoredEvent[] = await knex("outbox").where({ entity_id: entityId }).orderBy("id");
  return told.flatMap(({ event_type: type, payload, occurred_at }) => {
    const { [table]: one, version } = JSON.parse(payload) as Payload;
    return one === id && version !== undefined ? [{ type, version, occurred_at }] : [];
  });
}

interface StoredVersion {
  readonly content: string;
  readonly row_digest: string;
  readonly superseded_at: string;
}

interface StoredEvent {
  readonly event_type: string;
  readonly payload: string;
  readonly occurred_at: string;
}

/** The id of a record stands under the name of its table (`eventOf`). */
type Payload = Readonly<Record<string, unknown>> & { readonly version?: number };

function versionOf(
  { version, recorded_at, row_digest: digest }: TracedRecord,
  supersededAt: string | null,
): Version {
  return { version, recorded_at, superseded_at: supersededAt, digest };
}
