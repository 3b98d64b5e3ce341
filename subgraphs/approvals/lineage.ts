import { withoutClassified } from "../../kit/authorization/classifiedEntities.ts";
import type { Database } from "../../kit/database/database.ts";
import { type Lineage, lineageOf, type TracedRecord } from "../../kit/ingest/lineage.ts";
import type { KnownClassified } from "../../policy/classifiedEntities.ts";

/** The lineage of a permit; undefined where there is none that the reader may know of. */
export async function permitLineage(
  { knex }: Database,
  id: number,
  known: KnownClassified,
): Promise<Lineage | undefined> {
  const found = knex<TracedRecord>("permit").where("permit.id", id);
  const [permit] = (await withoutClassified(
    knex,
    found,
    "permit.entity_id",
    known,
  )) as TracedRecord[];
  return permit === undefined ? undefined : lineageOf(knex, "permit", permit);
}
