import type { Database } from "../../../kit/database/database.ts";
import type {
  CreditObjectionRow,
  CreditRecordRow,
  CreditRepairRow,
  CreditRiskGradeRow,
  RatingRow,
  TaxCreditYearRow,
} from "../../../subgraphs/credit/rows.ts";

/** A row about entity 1 unless said otherwise. */
type Given<Row> = Partial<Row> & { readonly id: number };

const ofTheCity = {
  entity_id: 1,
  source_system: "TEST",
  authority_code: "SH-EIC",
  version: 1,
  recorded_at: "2016-07-18 08:00:00",
};

/** Records of the catalogue item given; the rest is a published item without any term. */
export async function record(
  { knex }: Database,
  ...records: readonly Given<Omit<CreditRecordRow, "nature" | "record_kind">>[]
): Promise<void> {
  await knex.batchInsert(
    "credit_record",
    records.map((given) => ({
      ...ofTheCity,
      catalogue_code: "GX-A02",
      title: "守合同重信用企业",
      happened_on: "2016-07-18",
      conduct_ended_on: null,
      query_until: null,
      published_until: null,
      removed_on: null,
      objection_marked_on: null,
      document_number: null,
      detail: null,
      award_level_code: null,
      commitment_kind_code: null,
      fulfilment_code: null,
      result_kind_code: null,
      tax_kind_code: null,
      amount: null,
      period_from: null,
      period_to: null,
      headcount: null,
      contract_number: null,
      counterparty: null,
      ...given,
    })),
    30,
  );
}

/** Ratings; the rest is a published AAA of an association. */
export async function rate(
  { knex }: Database,
  ...ratings: readonly Given<RatingRow>[]
): Promise<void> {
  await knex.batchInsert(
    "credit_rating",
    ratings.map((given) => ({
      ...ofTheCity,
      rating_kind: "ASSOCIATION",
      rating_body: "甲行业协会",
      rating_body_entity_id: null,
      grade_code: "AAA",
      method: null,
      valid_from: "2016-07-18",
      valid_to: null,
      published: 1,
      sector: null,
      agency_filing_number: null,
      model: null,
      ...given,
    })),
    50,
  );
}

/** Credit risk grades; the rest is an A of July 2016. */
export async function gradeRisk(
  { knex }: Database,
  ...grades: readonly Given<CreditRiskGradeRow>[]
): Promise<void> {
  await knex.batchInsert(
    "credit_risk_grade",
    grades.map((given) => ({
      ...ofTheCity,
      grade_code: "A",
      scored_month: "2016-07",
      model_version: "2016.1",
      driver_codes: null,
      ...given,
    })),
    50,
  );
}

/** Tax credit years; the rest is an A of 2015 that is on the published list. */
export async function evaluateTaxCredit(
  { knex }: Database,
  ...years: readonly Given<TaxCreditYearRow>[]
): Promise<void> {
  await knex.batchInsert(
    "tax_credit_year",
    years.map((given) => ({
      ...ofTheCity,
      year: 2015,
      grade_code: "A",
      evaluated_on: "2016-04-01",
      published_on: "2016-04-30",
      ...given,
    })),
    50,
  );
}

/** Applications for the repair of a record, which has to be there. */
export async function applyForRepair(
  { knex }: Database,
  ...repairs: readonly (Given<CreditRepairRow> & { readonly credit_record_id: number })[]
): Promise<void> {
  await knex.batchInsert(
    "credit_repair",
    repairs.map((given) => ({
      ...ofTheCity,
      applied_on: "2016-07-18",
      remedy: null,
      status_code: "APPLIED",
      decided_on: null,
      removed_on: null,
      ...given,
    })),
    50,
  );
}

/** Objections to a record, which has to be there. */
export async function objectTo(
  { knex }: Database,
  ...objections: readonly (Given<CreditObjectionRow> & { readonly credit_record_id: number })[]
): Promise<void> {
  await knex.batchInsert(
    "credit_objection",
    objections.map((given) => ({
      ...ofTheCity,
      filed_on: "2016-07-18",
      grounds: "认为记载的事实有误",
      status_code: "FILED",
      marked_on: null,
      decided_on: null,
      ...given,
    })),
    50,
  );
}

/** The answer to a question about the credit file of entity 1. */
export const creditOf = (credit: object) => ({ data: { _entities: [{ credit }] } });
