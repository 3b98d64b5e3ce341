import { type KeptEntities, withoutKept } from "../../kit/authorization/keptEntities.ts";
import { ownedRecords, recordsInShort } from "../../kit/connection/ownedRecords.ts";
import type { Orders } from "../../kit/connection/pageRequest.ts";
import { wholeTable } from "../../kit/connection/wholeTable.ts";
import type { Database } from "../../kit/database/database.ts";
import { rowsOf } from "../../kit/database/rowsOf.ts";
import { inKeyOrder } from "../../kit/loader/rowLoader.ts";
import type { KnownClassified } from "../../policy/classifiedEntities.ts";
import { createCreditActs } from "./acts/creditActs.ts";
import { OBJECTIONS } from "./acts/objectionRow.ts";
import { type ObjectionState, UNDECIDED, UNTRANSFERRED } from "./acts/objectionWorkflow.ts";
import { createCreditFlows } from "./flows/creditFlows.ts";
import {
  type CreditCatalogueItemRow,
  type CreditObjectionRow,
  type CreditRecordRow,
  type CreditRepairRow,
  type CreditRiskGradeRow,
  type LegalEntityRow,
  type RatingRow,
  type TaxCreditYearRow,
  SHORT_CREDIT_RECORD,
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
  waitingObjections: { FILED: { column: "filed_on", direction: "asc" } },
  objections: { FILED_DESC: { column: "filed_on", direction: "desc" } },
} as const satisfies Record<string, Orders>;

/** The credit base. Methods take sets and answer one result per key, in the keys' order. */
export function createCreditRepository(database: Database) {
  const owned = <Row>(table: string) => ownedRecords<Row>(database, table);
  const waiting = (
    states: readonly ObjectionState[],
    kept: KeptEntities,
    where: Readonly<Record<string, string>> = {},
  ) =>
    wholeTable<CreditObjectionRow>(database.knex, OBJECTIONS, (query) =>
      withoutKept(database.knex, query, `${OBJECTIONS}.entity_id`, kept)
        .whereIn("status_code", states)
        .where(where),
    );
  return {
    acts: createCreditActs(database),
    flows: createCreditFlows(database),
    catalogue: wholeTable<CreditCatalogueItemRow>(database.knex, "credit_catalogue_item"),
    async itemsByCode(codes: readonly string[]): Promise<(CreditCatalogueItemRow | undefined)[]> {
      const rows = await rowsOf<CreditCatalogueItemRow>(
        database,
        "credit_catalogue_item",
        "code",
        codes,
      );
      return inKeyOrder(codes, rows, (row) => row.code);
    },
    async sharedById(ids: readonly number[]): Promise<(CreditRecordRow | undefined)[]> {
      const rows = await rowsOf<CreditRecordRow>(database, "shared_credit_record", "id", ids);
      return inKeyOrder(ids, rows, (row) => row.id);
    },
    /** The entities of which a reader may know, as their ids; undefined for the others. */
    async knownEntities(
      ids: readonly number[],
      known: KnownClassified,
    ): Promise<(LegalEntityRow | undefined)[]> {
      if (known.all) return ids.map((id) => ({ id }));
      const rows = await rowsOf<{ entity_id: number }>(
        database,
        "classified_entity",
        "entity_id",
        ids,
      );
      const hidden = new Set(rows.map(({ entity_id: id }) => id));
      return ids.map((id) => (hidden.has(id) ? undefined : { id }));
    },
    publishedRecords: recordsInShort<CreditRecordRow>(
      database,
      "published_credit_record",
      SHORT_CREDIT_RECORD,
    ),
    sharedRecords: owned<CreditRecordRow>("shared_credit_record"),
    expiredRecords: owned<CreditRecordRow>("expired_credit_record"),
    removedRecords: owned<CreditRecordRow>("removed_credit_record"),
    ratings: owned<RatingRow>("credit_rating"),
    riskGrades: owned<CreditRiskGradeRow>("credit_risk_grade"),
    taxCreditYears: owned<TaxCreditYearRow>("tax_credit_year"),
    repairs: owned<CreditRepairRow>("credit_repair"),
    objections: owned<CreditObjectionRow>(OBJECTIONS),
    /** Objections to records that a department provided, which are to be decided. */
    objectionsToDecide: (provider: string, kept: KeptEntities) =>
      waiting(UNDECIDED, kept, { authority_code: provider }),
    /** Those that are to go to who provided the record. */
    objectionsToTransfer: (kept: KeptEntities) => waiting(UNTRANSFERRED, kept),
  };
}

export type CreditRepository = ReturnType<typeof createCreditRepository>;
