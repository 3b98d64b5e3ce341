import { withoutClassified } from "../../kit/authorization/classifiedEntities.ts";
import type { KeptEntities } from "../../kit/authorization/keptEntities.ts";
import type { RecordSubset } from "../../kit/authorization/recordSubset.ts";
import { type OwnedRecords, ownedRecords, ownedSubset } from "../../kit/connection/ownedRecords.ts";
import type { Narrowing } from "../../kit/connection/pagesByEntity.ts";
import type { Orders } from "../../kit/connection/pageRequest.ts";
import { wholeTable } from "../../kit/connection/wholeTable.ts";
import type { Database } from "../../kit/database/database.ts";
import { rowsOf } from "../../kit/database/rowsOf.ts";
import { ingestActs } from "../../kit/ingest/ingestActs.ts";
import { inKeyOrder } from "../../kit/loader/rowLoader.ts";
import type { KnownClassified } from "../../policy/classifiedEntities.ts";
import { inspectionIngest } from "./ingest/inspectionIngest.ts";
import { penaltyIngest } from "./ingest/penaltyIngest.ts";
import { supervisionLineage } from "./lineage.ts";
import { PENALTIES, penaltiesGiven } from "./penaltiesGiven.ts";
import { stopPublicity } from "./publicity/stopPublicity.ts";
import type { StopPenaltyPublicityInput } from "./resolvers.generated.ts";
import type { Act } from "../../kit/act.ts";
import { createSpotCheckActs } from "./spotChecks/acts.ts";
import { createSpotCheckRepository } from "./spotCheckRepository.ts";
import type { InspectionRow, PenaltyRow, RectificationRow, SupervisionItemRow } from "./rows.ts";

/** The sort orders of each list; the first is the default. */
export const listOrders = {
  inspections: {
    INSPECTED_DESC: { column: "inspected_on", direction: "desc" },
    INSPECTED_ASC: { column: "inspected_on", direction: "asc" },
  },
  penalties: {
    DECIDED_DESC: { column: "decided_on", direction: "desc" },
    FINE_DESC: { column: "fine", direction: "desc" },
  },
  rectifications: { ORDERED_DESC: { column: "ordered_on", direction: "desc" } },
  items: { RECORDED: { column: "id", direction: "asc" } },
} as const satisfies Record<string, Orders>;

/** A decision seldom has more than a few parties; the limit guards against a number used for thousands. */
const MAX_PARTIES = 100;

/** The supervision records. Methods take sets and answer one result per key, in the keys' order. */
export function createSupervisionRepository(database: Database) {
  return {
    inspections: withDetails(ownedRecords<StoredInspection>(database, "current_inspection")),
    async inspectionById(ids: readonly number[]): Promise<(InspectionRow | undefined)[]> {
      const rows = await rowsOf<StoredInspection>(database, "current_inspection", "id", ids);
      return inKeyOrder(ids, rows.map(withDetailsBeside), (row) => row.id);
    },
    penalties: ownedRecords<PenaltyRow>(database, "published_penalty"),
    penaltiesWithin: (subset: RecordSubset) => ownedSubset<PenaltyRow>(database, PENALTIES, subset),
    rectifications: ownedRecords<RectificationRow>(database, "rectification"),
    openRectifications: ownedRecords<RectificationRow>(database, "rectification", "entity_id", {
      name: "not completed",
      narrowed: (_knex, query) => query.whereNot("state_code", "COMPLETED"),
    }),
    rectificationsWithin: (subset: RecordSubset) =>
      ownedSubset<RectificationRow>(database, "categorized_rectification", subset),
    penaltiesByDocumentNumber: (known: KnownClassified) =>
      byDocumentNumber(database, "published_penalty", {
        name: JSON.stringify(known),
        narrowed: (knex, query) =>
          withoutClassified(knex, query, "published_penalty.entity_id", known),
      }),
    penaltiesByDocumentNumberWithin: (subset: RecordSubset, kept: KeptEntities) =>
      byDocumentNumber(database, PENALTIES, {
        name: JSON.stringify([kept, subset]),
        narrowed: (knex, query) => penaltiesGiven(knex, query, subset, kept),
      }),
    lineage: (id: string, penalties: RecordSubset, kept: KeptEntities) =>
      supervisionLineage(database, id, penalties, kept),
    submittedPenalties: ingestActs(database, penaltyIngest),
    submittedInspections: ingestActs(database, inspectionIngest),
    stopPublicity: (act: Act<StopPenaltyPublicityInput>) => stopPublicity(database, act),
    spotChecks: createSpotCheckRepository(database),
    spotCheckActs: createSpotCheckActs(database),
    items: wholeTable<SupervisionItemRow>(database.knex, "supervision_item"),
  };
}

export type SupervisionRepository = ReturnType<typeof createSupervisionRepository>;

function byDocumentNumber(
  { reads }: Database,
  view: "published_penalty" | typeof PENALTIES,
  narrowing: Narrowing,
) {
  return async (numbers: readonly string[]): Promise<PenaltyRow[][]> => {
    const name = `${view} by number ${narrowing.name}`;
    const rows = await reads.rows<PenaltyRow>(name, numbers, (knex, keys) => {
      const ranked = narrowing
        .narrowed(knex, knex(view))
        .select("*")
        .rowNumber("party_row", "id", "document_number")
        .whereIn("document_number", keys);
      return knex.from(ranked.as("ranked")).where("party_row", "<=", MAX_PARTIES).orderBy("id");
    });
    return numbers.map((number) => rows.filter((row) => row.document_number === number));
  };
}

/** `details` is a JSON object whose keys are the columns that the kind's own fields read. */
type StoredInspection = InspectionRow & { readonly details: string };

const NO_DETAILS = "{}";

/** The row itself where there are none; columns of the table stand before keys of the same name. */
function withDetailsBeside(stored: StoredInspection): InspectionRow {
  if (stored.details === NO_DETAILS) return stored;
  return { ...(JSON.parse(stored.details) as object), ...(stored as InspectionRow) };
}

function withDetails(records: OwnedRecords<StoredInspection>): OwnedRecords<InspectionRow> {
  return {
    async pages(owners, request) {
      const pages = await records.pages(owners, request);
      return pages.map((page) => ({ ...page, rows: page.rows.map(withDetailsBeside) }));
    },
    counts: records.counts,
  };
}
