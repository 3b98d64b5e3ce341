import type { Knex } from "knex";
import type { PermitRow } from "../rows.ts";
import type { ReadRow } from "./readPermitRow.ts";
import { keyOf, type Recorded, type Standing } from "./settleRows.ts";

/** A permit that was submitted through the graph. */
export interface SubmittedPermitRow extends PermitRow {
  readonly holder_uscc: string;
  readonly row_digest: string;
}

interface WaitingRow {
  readonly document_number: string;
  readonly holder_uscc: string;
  readonly row_digest: string;
}

/** Of whom, and by which system, the rows of a batch are. */
export interface Origin {
  readonly authority: string;
  readonly sourceSystem: string;
}

/** Reads all that the rows of a batch may meet, by one statement for each kind of thing. */
export async function standingOf(
  transaction: Knex.Transaction,
  { authority, sourceSystem }: Origin,
  rows: readonly ReadRow[],
): Promise<Standing> {
  const numbers = [...new Set(rows.map(({ told }) => told.document_number))];
  const from = { authority_code: authority, source_system: sourceSystem };
  const permits: SubmittedPermitRow[] = await transaction("permit")
    .whereIn("document_number", numbers)
    .where(from)
    .whereNotNull("holder_uscc");
  const waiting: WaitingRow[] = await transaction("permit_batch_row")
    .select("document_number", "holder_uscc", "row_digest")
    .whereIn("document_number", numbers)
    .where({ ...from, status_code: "QUEUED" })
    .orderBy("id");
  const keyed = (row: WaitingRow): string =>
    keyOf(sourceSystem, row.document_number, authority, row.holder_uscc);
  return {
    entities: await entitiesOf(transaction, rows),
    recorded: await recordedBy(transaction, permits, keyed),
    waiting: new Map(waiting.map((row) => [keyed(row), row.row_digest])),
  };
}

async function entitiesOf(
  transaction: Knex.Transaction,
  rows: readonly ReadRow[],
): Promise<ReadonlyMap<string, number>> {
  const known: { uscc: string; entity_id: number }[] = await transaction("known_entity").whereIn(
    "uscc",
    [...new Set(rows.map(({ holderUscc }) => holderUscc))],
  );
  return new Map(known.map(({ uscc, entity_id: id }) => [uscc, id]));
}

async function recordedBy(
  transaction: Knex.Transaction,
  permits: readonly SubmittedPermitRow[],
  keyed: (row: SubmittedPermitRow) => string,
): Promise<ReadonlyMap<string, Recorded>> {
  const versions: { permit_id: number; row_digest: string }[] =
    permits.length === 0
      ? []
      : await transaction("permit_version")
          .select("permit_id", "row_digest")
          .whereIn(
            "permit_id",
            permits.map(({ id }) => id),
          );
  const earlier = new Map<number, Set<string>>();
  for (const { permit_id: id, row_digest: digest } of versions)
    earlier.set(id, (earlier.get(id) ?? new Set()).add(digest));
  return new Map(
    permits.map((permit) => [
      keyed(permit),
      {
        permit,
        digest: permit.row_digest,
        earlierDigests: earlier.get(permit.id) ?? new Set<string>(),
      },
    ]),
  );
}
