import { join } from "node:path";
import knexFactory, { type Knex } from "knex";
import type {
  ActionRow,
  ChangeRow,
  CityReads,
  CreditRecordRow,
  EntityRow,
  FoundRow,
  InspectionRow,
  ListingRow,
  PenaltyRow,
  PermitRow,
  RatingRow,
  ReportRow,
  TaxCreditRow,
  TotalRow,
} from "./rows.ts";

type Ids = readonly number[];

/** The statements of the floor as one writes them with knex, built anew for each request. */
export function knexReads(folder: string): CityReads {
  const open = (name: string): Knex =>
    knexFactory({
      client: "better-sqlite3",
      connection: { filename: join(folder, `${name}.sqlite`), options: { readonly: true } },
      useNullAsDefault: true,
      pool: { min: 1, max: 1 },
    });
  const entities = open("legal-entities");
  const approvals = open("approvals");
  const supervision = open("supervision");
  const credit = open("credit");
  const blacklists = open("blacklists");

  const today = "date('now', '+8 hours')";
  const entityRows = (): Knex.QueryBuilder =>
    entities("legal_entity")
      .leftJoin("legal_representative", "entity_id", "legal_entity.id")
      .select(
        "legal_entity.id",
        "legal_entity.name",
        "uscc",
        "status_code",
        "established_on",
        "ended_on",
        "capital_amount",
        "capital_currency",
        "domicile_district",
        "legal_representative.name as representative",
      );

  const permits = async (ids: Ids): Promise<PermitRow[]> =>
    newestFirst(
      approvals("permit")
        .select("entity_id", "id", "item_code", "title", "document_number", "decided_on")
        .select("valid_to", "ending_code", "ended_on")
        .whereIn("entity_id", ids),
      "decided_on",
    );
  const inspections = async (ids: Ids): Promise<InspectionRow[]> =>
    newestFirst(
      supervision("inspection")
        .select("entity_id", "id", "item_code", "inspected_on", "result_edition", "result_codes")
        .whereIn("entity_id", ids),
      "inspected_on",
    );
  const penalties = async (ids: Ids): Promise<PenaltyRow[]> =>
    newestFirst(
      supervision("published_penalty")
        .select("entity_id", "id", "document_number", "fine", "decided_on", "violation_type")
        .select("category_edition", "category_codes")
        .whereIn("entity_id", ids),
      "decided_on",
    );
  const actions = async (ids: Ids): Promise<ActionRow[]> =>
    supervision("open_action")
      .select("entity_id", "id", "item_code", "kind_code", "acted_on")
      .whereIn("entity_id", ids);
  const listings = async (ids: Ids): Promise<ListingRow[]> =>
    newestFirst(
      blacklists("listing")
        .select("entity_id", "id", "kind", "listed_on", "removed_on", "reason_code")
        .select("removal_kind_code", "removal_reason_code", "case_number", "list_name")
        .whereIn("entity_id", ids),
      "listed_on",
    );
  const creditRecords = async (ids: Ids): Promise<CreditRecordRow[]> =>
    newestFirst(
      credit("published_credit_record")
        .select("entity_id", "id", "title", "happened_on", "objection_marked_on", "record_kind")
        .whereIn("entity_id", ids),
      "happened_on",
    );
  const shareholders = async (ids: Ids): Promise<TotalRow[]> =>
    entities("shareholder")
      .select("entity_id")
      .count({ total: "*" })
      .whereIn("entity_id", ids)
      .groupBy("entity_id") as unknown as Promise<TotalRow[]>;
  const restrictions = async (ids: Ids): Promise<TotalRow[]> =>
    blacklists("restriction")
      .select("entity_id")
      .count({ total: "*" })
      .whereIn("entity_id", ids)
      .whereRaw(`effective_from <= ${today} and effective_to > ${today}`)
      .groupBy("entity_id") as unknown as Promise<TotalRow[]>;
  const changes = async (ids: Ids): Promise<ChangeRow[]> =>
    entities("registration_change")
      .select("entity_id", "id", "item_code", "changed_on")
      .whereIn("entity_id", ids);
  const reports = async (ids: Ids): Promise<ReportRow[]> =>
    entities("annual_report")
      .select("entity_id", "id", "year", "submitted_on")
      .whereIn("entity_id", ids);
  const taxCredits = async (ids: Ids): Promise<TaxCreditRow[]> =>
    credit("tax_credit_year")
      .select("entity_id", "id", "year", "grade_code", "published_on")
      .whereIn("entity_id", ids)
      .where("grade_code", "A")
      .whereNotNull("published_on");
  const ratings = async (ids: Ids): Promise<RatingRow[]> =>
    credit("credit_rating")
      .select("entity_id", "id", "rating_body", "grade_code", "valid_from")
      .whereIn("entity_id", ids)
      .where({ published: 1, rating_kind: "ASSOCIATION" });

  return {
    async dossierRows(ids) {
      const [found, life, records, lists] = await Promise.all([
        entityRows().whereIn("legal_entity.id", ids) as Promise<EntityRow[]>,
        Promise.all([shareholders(ids), changes(ids), reports(ids), permits(ids)]),
        Promise.all([inspections(ids), penalties(ids), creditRecords(ids), taxCredits(ids)]),
        Promise.all([ratings(ids), listings(ids), restrictions(ids), actions(ids)]),
      ]);
      return {
        entities: found,
        shareholders: life[0],
        changes: life[1],
        reports: life[2],
        permits: life[3],
        inspections: records[0],
        penalties: records[1],
        creditRecords: records[2],
        taxCredits: records[3],
        ratings: lists[0],
        listings: lists[1],
        restrictions: lists[2],
        actions: lists[3],
      };
    },
    async lookUpRows(uscc) {
      const found = (await entityRows().where({ uscc })) as EntityRow[];
      const ids = found.map(({ id }) => id);
      const lists = await Promise.all([permits(ids), penalties(ids), listings(ids)]);
      return { entities: found, permits: lists[0], penalties: lists[1], listings: lists[2] };
    },
    codeRows: (codes) => entities("legal_entity").select("id", "uscc").whereIn("uscc", codes),
    restricted: (ids, domain) =>
      blacklists("restriction")
        .distinct("entity_id")
        .whereIn("entity_id", ids)
        .where({ domain_code: domain })
        .whereRaw(`effective_from <= ${today} and effective_to > ${today}`)
        .pluck("entity_id"),
    idsAfter: (id, count) =>
      entities("legal_entity").where("id", ">", id).orderBy("id").limit(count).pluck("id"),
    found: async (match, district, count) =>
      (await entities
        .from(
          entities.raw(
            "legal_entity_text as found cross join legal_entity as row on row.id = found.rowid",
          ),
        )
        .select("row.id", "row.name", "row.uscc", "row.established_on")
        .whereRaw("legal_entity_text match ?", [match])
        .where("row.domicile_district", district)
        .orderBy("found.rowid")
        .limit(count)) as FoundRow[],
  };
}

function newestFirst(query: Knex.QueryBuilder, day: string): Knex.QueryBuilder {
  return query.orderBy([
    { column: "entity_id", order: "desc" },
    { column: day, order: "desc" },
    { column: "id", order: "desc" },
  ]);
}
