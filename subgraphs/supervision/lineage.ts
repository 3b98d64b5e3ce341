import { withoutClassified } from "../../kit/authorization/classifiedEntities.ts";
import type { KeptEntities } from "../../kit/authorization/keptEntities.ts";
import type { RecordSubset } from "../../kit/authorization/recordSubset.ts";
import type { Database } from "../../kit/database/database.ts";
import { entityId } from "../../kit/entityReference.ts";
import { type Lineage, lineageOf, type TracedRecord } from "../../kit/ingest/lineage.ts";
import { GENERIC_RECORDS } from "./genericForms/genericForms.ts";
import { PENALTIES, recordsGiven } from "./recordsGiven.ts";

/** The views that have the records of a table, by which some are not there for some readers. */
const VIEWS: Readonly<Record<string, string>> = {
  penalty: PENALTIES,
  inspection: "current_inspection",
  action: "categorized_action",
  genericRecord: GENERIC_RECORDS,
};

/** Tables that are not called as the ids of their records are. */
const TABLES: Readonly<Record<string, string>> = { genericRecord: "generic_record" };

/** Of the tables whose records some readers may not know of, what a reader gets. */
export interface LineageSubsets {
  readonly penalty: RecordSubset;
  readonly action: RecordSubset;
  readonly genericRecord: RecordSubset;
}

/**
 * The lineage of a record by its id, such as `penalty:17`; undefined where it is none that departments submit, or none
 * that the reader may know of: of all but inspections, one outside the subset.
 */
export async function supervisionLineage(
  { knex }: Database,
  recordId: string,
  within: LineageSubsets,
  kept: KeptEntities,
): Promise<Lineage | undefined> {
  const [kind = "", number = "", ...more] = recordId.split(":");
  const id = entityId(number);
  const view = Object.hasOwn(VIEWS, kind) ? VIEWS[kind] : undefined;
  if (id === undefined || view === undefined || more.length > 0) return undefined;
  const asked = knex(view).where(`${view}.id`, id).select(`${view}.id`);
  const found =
    kind === "penalty" || kind === "action" || kind === "genericRecord"
      ? recordsGiven(knex, asked, view, within[kind], kept)
      : withoutClassified(knex, asked, `${view}.entity_id`, kept.classified);
  const table = TABLES[kind] ?? kind;
  // Of the table itself: a view of MySQL has the columns that there were when it was made.
  const [record]: TracedRecord[] = await knex(table).whereIn("id", found);
  return record === undefined ? undefined : { ...lineageOf(knex, table, record), id: recordId };
}
