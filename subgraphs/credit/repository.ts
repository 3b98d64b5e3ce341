import { ownedRecords } from "../../kit/connection/ownedRecords.ts";
import type { Orders } from "../../kit/connection/pageRequest.ts";
import { wholeTable } from "../../kit/connection/wholeTable.ts";
import type { Database } from "../../kit/database/database.ts";
import { inKeyOrder } from "../../kit/loader/rowLoader.ts";
import type { KnownClassified } from "../../policy/classifiedEntities.ts";
import type {
  CreditCatalogueItemRow,
  CreditObjectionRow,
  CreditRecordRow,
  CreditRepairRow,
  CreditRiskGradeRow,
  LegalEntityRow,
  RatingRow,
  TaxCreditYearRow,
} from "./rows.ts";

/** The sort orders of each list. */
export const listOrders = {
  catalogue: { CODE: { column: "code", direction: "asc" } },
  records: {
    HAPPENED_DESC: { column: "happened_on", direction: "desc" },
    HAPPENED_ASC: { column: "happened_on", direction: "asc" },
  },
  ratings: { VALID_FROM_DESC: { column: "valid_from", direction: "desc" } },
  riskGrades: { SCORED_DESC: { column: "scored_month", direction: "desc" } },
  taxCreditYears: { YEAR_DESC: { column: "year", direction: "desc" } },
  repairs: { APPLIED_DESC: { column: "applied_on", direction: "desc" } },
  objections: { FILED_DESC: { column: "filed_on", direction: "desc" } },
} as const satisfies Record<string, Orders>;

/** The credit base. Methods take sets and answer one result per key, in the keys' order. */
export function createCreditRepository({ knex }: Database) {
  return {
    catalogue: wholeTable<CreditCatalogueItemRow>(knex, "credit_catalogue_item"),
    async itemsByCode(codes: readonly string[]): Promise<(CreditCatalogueItemRow | undefined)[]> {
      const rows: CreditCatalogueItemRow[] = await knex("credit_catalogue_item").whereIn(
        "code",
        codes,
      );
      return inKeyOrder(codes, rows, (row) => row.code);
    },
    async sharedById(ids: readonly number[]): Promise<(CreditRecordRow | undefined)[]> {
      const rows: CreditRecordRow[] = await knex("shared_credit_record").whereIn("id", ids);
      return inKeyOrder(ids, rows, (row) => row.id);
    },
    /** The entities of which a reader may know, as their ids; undefined for the others. */
    async knownEntities(
      ids: readonly number[],
      known: KnownClassified,
    ): Promise<(LegalEntityRow | undefined)[]> {
      if (known.all) return ids.map((id) => ({ id }));
      const rows: { entity_id: number }[] = await knex("classified_entity").whereIn(
        "entity_id",
        ids,
      );
      const hidden = new Set(rows.map(({ entity_id: id }) => id));
      return ids.map((id) => (hidden.has(id) ? undefined : { id }));
    },
    publishedRecords: ownedRecords<CreditRecordRow>(knex, "published_credit_record"),
    sharedRecords: ownedRecords<CreditRecordRow>(knex, "shared_credit_record"),
    expiredRecords: ownedRecords<CreditRecordRow>(knex, "expired_credit_record"),
    removedRecords: ownedRecords<CreditRecordRow>(knex, "removed_credit_record"),
    ratings: ownedRecords<RatingRow>(knex, "credit_rating"),
    riskGrades: ownedRecords<CreditRiskGradeRow>(knex, "credit_risk_grade"),
    taxCreditYears: ownedRecords<TaxCreditYearRow>(knex, "tax_credit_year"),
    repairs: ownedRecords<CreditRepairRow>(knex, "credit_repair"),
    objections: ownedRecords<CreditObjectionRow>(knex, "credit_objection"),
  };
}

export type CreditRepository = ReturnType<typeof createCreditRepository>;
