import type { Knex } from "knex";
import { withoutClassified } from "../../kit/authorization/classifiedEntities.ts";
import { type RecordSubset, withinSubset } from "../../kit/authorization/recordSubset.ts";
import { type OwnedRecords, ownedRecords, ownedSubset } from "../../kit/connection/ownedRecords.ts";
import type { Orders } from "../../kit/connection/pageRequest.ts";
import { wholeTable } from "../../kit/connection/wholeTable.ts";
import type { Database } from "../../kit/database/database.ts";
import { inKeyOrder } from "../../kit/loader/rowLoader.ts";
import type { KnownClassified } from "../../policy/classifiedEntities.ts";
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
export function createSupervisionRepository({ knex }: Database) {
  return {
    inspections: withDetails(ownedRecords<StoredInspection>(knex, "inspection")),
    async inspectionById(ids: readonly number[]): Promise<(InspectionRow | undefined)[]> {
      const rows: StoredInspection[] = await knex("inspection").whereIn("id", ids);
      return inKeyOrder(ids, rows.map(withDetailsBeside), (row) => row.id);
    },
    penalties: ownedRecords<PenaltyRow>(knex, "published_penalty"),
    penaltiesWithin: (subset: RecordSubset) =>
      ownedSubset<PenaltyRow>(knex, "categorized_penalty", subset),
    rectifications: ownedRecords<RectificationRow>(knex, "rectification"),
    rectificationsWithin: (subset: RecordSubset) =>
      ownedSubset<RectificationRow>(knex, "categorized_rectification", subset),
    penaltiesByDocumentNumber: (known: KnownClassified) =>
      byDocumentNumber(knex, "published_penalty", known),
    penaltiesByDocumentNumberWithin: (subset: RecordSubset, known: KnownClassified) =>
      byDocumentNumber(knex, "categorized_penalty", known, subset),
    items: wholeTable<SupervisionItemRow>(knex, "supervision_item"),
  };
}

export type SupervisionRepository = ReturnType<typeof createSupervisionRepository>;

function byDocumentNumber(
  knex: Knex,
  view: "published_penalty" | "categorized_penalty",
  known: KnownClassified,
  subset?: RecordSubset,
) {
  const penalties = (): Knex.QueryBuilder => {
    const query = withoutClassified(knex, knex(view), `${view}.entity_id`, known);
    return subset === undefined ? query : withinSubset(query, subset);
  };
  return async (numbers: readonly string[]): Promise<PenaltyRow[][]> => {
    const ranked = penalties()
      .select("*")
      .rowNumber("party_row", "id", "document_number")
      .whereIn("document_number", numbers);
    const rows: PenaltyRow[] = await knex
      .from(ranked.as("ranked"))
      .where("party_row", "<=", MAX_PARTIES)
      .orderBy("id");
    return numbers.map((number) => rows.filter((row) => row.document_number === number));
  };
}

/** `details` is a JSON object whose keys are the columns that the kind's own fields read. */
type StoredInspection = InspectionRow & { readonly details: string };

function withDetailsBeside({ details, ...row }: StoredInspection): InspectionRow {
  return { ...(JSON.parse(details) as object), ...(row as InspectionRow) };
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
