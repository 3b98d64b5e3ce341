import type { Knex } from "knex";
import { withoutClassified } from "../../kit/authorization/classifiedEntities.ts";
import type { Database } from "../../kit/database/database.ts";
import type { KnownClassified } from "../../policy/classifiedEntities.ts";
import type {
  PermitRow,
  RecordLineageRow,
  RecordOutputRow,
  RecordSubmissionRow,
  RecordVersionRow,
} from "./rows.ts";

type Traced = PermitRow & { readonly row_digest: string | null };

/**
 * Follows a permit back to where it came from and on to whom it was told. A row that changed nothing left no
 * trace but the count of its batch. Undefined where there is no permit that the reader may know of.
 */
export async function permitLineage(
  { knex }: Database,
  id: number,
  known: KnownClassified,
): Promise<RecordLineageRow | undefined> {
  const found = knex<Traced>("permit").where("permit.id", id);
  const [permit] = (await withoutClassified(knex, found, "permit.entity_id", known)) as Traced[];
  if (permit === undefined) return undefined;
  return {
    id,
    entity_id: permit.entity_id,
    authority_code: permit.authority_code,
    source_system: permit.source_system,
    submissions: () => submissions(permit),
    versions: async () => [...(await earlierVersions()), versionOf(permit, null)],
    outputs: () => outputsOf(permit),
  };

  /** Rows that made a version at once, and those that were kept, since they waited or were rejected at first. */
  async function submissions({ row_digest: now }: Traced): Promise<RecordSubmissionRow[]> {
    const atOnce = rowsOfBatches("permit_submission")
      .leftJoin("permit_version as earlier", (join) =>
        join.on({ "earlier.record_id": "row.record_id", "earlier.version": "row.version" }),
      )
      .select({ digest: knex.raw("coalesce(earlier.row_digest, ?)", [now]) });
    const kept = rowsOfBatches("permit_batch_row").select("row.row_digest as digest");
    const rows: RecordSubmissionRow[] = [...(await atOnce), ...(await kept)];
    return rows.toSorted(
      (left, right) => left.batch - right.batch || left.row_index - right.row_index,
    );
  }

  function rowsOfBatches(table: string): Knex.QueryBuilder {
    return knex(`${table} as row`)
      .join("permit_batch as batch", "batch.id", "row.batch_id")
      .leftJoin("permit_file as file", "file.id", "batch.file_id")
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

  async function earlierVersions(): Promise<RecordVersionRow[]> {
    const rows: StoredVersion[] = await knex("permit_version")
      .where({ record_id: id })
      .orderBy("version");
    return rows.map(({ content, row_digest: digest, superseded_at: at }) =>
      versionOf({ ...(JSON.parse(content) as PermitRow), row_digest: digest }, at),
    );
  }

  async function outputsOf({ entity_id: entityId }: PermitRow): Promise<RecordOutputRow[]> {
    const told: StoredEvent[] = await knex("outbox").where({ entity_id: entityId }).orderBy("id");
    return told.flatMap(({ event_type: type, payload, occurred_at }) => {
      const { permit: one, version } = JSON.parse(payload) as Payload;
      return one === id && version !== undefined ? [{ type, version, occurred_at }] : [];
    });
  }
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

interface Payload {
  readonly permit?: number;
  readonly version?: number;
}

function versionOf(
  { version, recorded_at, row_digest: digest }: Traced,
  supersededAt: string | null,
): RecordVersionRow {
  return { version, recorded_at, superseded_at: supersededAt, digest };
}
