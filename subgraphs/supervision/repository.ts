import { withoutClassified } from "../../kit/authorization/classifiedEntities.ts";
import type { KeptEntities } from "../../kit/authorization/keptEntities.ts";
import type { RecordSubset } from "../../kit/authorization/recordSubset.ts";
import { ownedRecords, ownedSubset, recordsInShort } from "../../kit/connection/ownedRecords.ts";
import type { Narrowing } from "../../kit/connection/pagesByEntity.ts";
import type { Orders } from "../../kit/connection/pageRequest.ts";
import { wholeList } from "../../kit/connection/wholeList.ts";
import { wholeTable } from "../../kit/connection/wholeTable.ts";
import type { Database } from "../../kit/database/database.ts";
import { rowsOf } from "../../kit/database/rowsOf.ts";
import { ingestActs } from "../../kit/ingest/ingestActs.ts";
import { inKeyOrder } from "../../kit/loader/rowLoader.ts";
import type { KnownClassified } from "../../policy/classifiedEntities.ts";
import { catalogue } from "./catalogue.ts";
import { SHORT_INSPECTION } from "./shortInspection.ts";
import { type Stored, tableWithDetails, withDetails, withDetailsBeside } from "./details.ts";
import { createDepartmentSystems } from "./departmentSystems/departmentSystems.ts";
import { createGenericForms } from "./genericForms/genericForms.ts";
import { blindSpotsOf } from "./mergedLists/blindSpots.ts";
import { penaltyItems } from "./mergedLists/penaltyItems.ts";
import { listedPermitItems } from "./mergedLists/permitItems.ts";
import { actionIngest } from "./ingest/actionIngest.ts";
import { inspectionIngest } from "./ingest/inspectionIngest.ts";
import { penaltyIngest } from "./ingest/penaltyIngest.ts";
import { type LineageSubsets, supervisionLineage } from "./lineage.ts";
import { PENALTIES, recordsGiven } from "./recordsGiven.ts";
import { conductWithin } from "./penalties/priorOffences.ts";
import { stopPublicity } from "./publicity/stopPublicity.ts";
import type { StopPenaltyPublicityInput } from "./resolvers.generated.ts";
import type { Act } from "../../kit/act.ts";
import { createSpotCheckActs } from "./spotChecks/acts.ts";
import { createSpotCheckRepository } from "./spotCheckRepository.ts";
import type {
  AdministrativeActionRow,
  InspectionRow,
  PenaltyRow,
  RectificationRow,
  SupervisionItemRow,
} from "./rows.ts";

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
  actions: {
    ACTED_DESC: { column: "acted_on", direction: "desc" },
    ACTED_ASC: { column: "acted_on", direction: "asc" },
  },
  enforcements: { ACTED_DESC: { column: "acted_on", direction: "desc" } },
  rectifications: { ORDERED_DESC: { column: "ordered_on", direction: "desc" } },
  items: { RECORDED: { column: "id", direction: "asc" } },
  mergedLists: { CODE: { column: "id", direction: "asc" } },
} as const satisfies Record<string, Orders>;

/** A decision seldom has more than a few parties; the limit guards against a number used for thousands. */
const MAX_PARTIES = 100;

/** The supervision records. Methods take sets and answer one result per key, in the keys' order. */
export function createSupervisionRepository(database: Database) {
  return {
    inspections: withDetails(
      recordsInShort<Stored<InspectionRow>>(database, "current_inspection", SHORT_INSPECTION),
    ),
    async inspectionById(ids: readonly number[]): Promise<(InspectionRow | undefined)[]> {
      const rows = await rowsOf<Stored<InspectionRow>>(database, "current_inspection", "id", ids);
      return inKeyOrder(ids, rows.map(withDetailsBeside), (row) => row.id);
    },
    penalties: ownedRecords<PenaltyRow>(database, "published_penalty"),
    penaltiesWithin: (subset: RecordSubset) => ownedSubset<PenaltyRow>(database, PENALTIES, subset),
    conductWithin: (subset: RecordSubset) => conductWithin(database, subset),
    rectifications: ownedRecords<RectificationRow>(database, "rectification"),
    openRectifications: ownedRecords<RectificationRow>(database, "rectification", "entity_id", {
      name: "not completed",
      narrowed: (_knex, query) => query.whereNot("state_code", "COMPLETED"),
    }),
    rectificationsWithin: (subset: RecordSubset) =>
      ownedSubset<RectificationRow>(database, "categorized_rectification", subset),
    actions: withDetails(ownedRecords<Stored<AdministrativeActionRow>>(database, "open_action")),
    actionsWithin: (subset: RecordSubset) =>
      withDetails(
        ownedSubset<Stored<AdministrativeActionRow>>(database, "categorized_action", subset),
      ),
    openActions: (known: KnownClassified) =>
      tableWithDetails(
        wholeTable<Stored<AdministrativeActionRow>>(database.knex, "open_action", (query) =>
          withoutClassified(database.knex, query, "open_action.entity_id", known),
        ),
      ),
    penaltiesByDocumentNumber: (known: KnownClassified) =>
      byDocumentNumber(database, "published_penalty", {
        name: JSON.stringify(known),
        narrowed: (knex, query) =>
          withoutClassified(knex, query, "published_penalty.entity_id", known),
      }),
    penaltiesByDocumentNumberWithin: (subset: RecordSubset, kept: KeptEntities) =>
      byDocumentNumber(database, PENALTIES, {
        name: JSON.stringify([kept, subset]),
        narrowed: (knex, query) => recordsGiven(knex, query, PENALTIES, subset, kept),
      }),
    lineage: (id: string, within: LineageSubsets, kept: KeptEntities) =>
      supervisionLineage(database, id, within, kept),
    submittedPenalties: ingestActs(database, penaltyIngest),
    submittedInspections: ingestActs(database, inspectionIngest),
    submittedActions: ingestActs(database, actionIngest),
    stopPublicity: (act: Act<StopPenaltyPublicityInput>) => stopPublicity(database, act),
    departmentSystems: createDepartmentSystems(database),
    genericForms: createGenericForms(database),
    spotChecks: createSpotCheckRepository(database),
    spotCheckActs: createSpotCheckActs(database),
    items: wholeTable<SupervisionItemRow>(database.knex, "supervision_item"),
    async itemByCode(codes: readonly string[]): Promise<(SupervisionItemRow | undefined)[]> {
      const rows = await rowsOf<SupervisionItemRow>(database, "supervision_item", "code", codes);
      return inKeyOrder(codes, rows, ({ code }) => code);
    },
    penaltyItems: wholeList(penaltyItems),
    blindSpots: wholeList(
      blindSpotsOf({ permits: listedPermitItems, penalties: penaltyItems, items: catalogue }),
    ),
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
