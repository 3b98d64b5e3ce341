import type {
  CreditRiskGradeRow,
  RatingRow,
  TaxCreditYearRow,
} from "../../../subgraphs/credit/rows.ts";
import { dayOf, dayText, weekdayFrom, yearOf } from "../calendar.ts";
import type { City } from "../city.ts";
import type { CityEntity } from "../cityEntity.ts";
import { isMarketEntity } from "../entityForm.ts";
import { isAlive } from "../lifespan.ts";
import { provenance } from "../provenance.ts";
import { randomSource, type RandomSource } from "../randomSource.ts";
import type { TableRows } from "../tableRows.ts";
import { knownEntityRows } from "./knownEntities.ts";
import { creditRecordRows, type RecordedConduct } from "./creditRecords.ts";

const PER_ENTITY = 64;
const FIRST_TAX_CREDIT_YEAR = 2014;
const SCORED_MONTHS = 3;
const RATED_SHARE = 0.02;

/** What the credit base keeps of an entity. */
export function creditRows(
  city: City,
  entity: CityEntity,
  id: number,
  conduct: RecordedConduct,
): TableRows {
  const random = randomSource(city.citySeed, "credit", entity.number);
  return {
    // Departments and enterprises name the entities that the credit base knows.
    known_entity: knownEntityRows(entity, id),
    ...creditRecordRows(city, entity, id, conduct, random),
    tax_credit_year: taxCreditYears(city, entity, id, random),
    credit_risk_grade: riskGrades(city, entity, id, conduct),
    credit_rating: ratings(city, entity, id, random),
  };
}

/** Evaluated every April for the year before; only grade A is published. */
function taxCreditYears(
  city: City,
  entity: CityEntity,
  id: number,
  random: RandomSource,
): TaxCreditYearRow[] {
  const { form, lifespan } = entity;
  if (!isMarketEntity(form) || form === "individualBusiness" || form === "branch") return [];
  const rows: TaxCreditYearRow[] = [];
  const established = yearOf(lifespan.established);
  const from = Math.max(FIRST_TAX_CREDIT_YEAR, established);
  for (let year = from; year < yearOf(city.today); year += 1) {
    const evaluated = weekdayFrom(dayOf(`${year + 1}-04-20`));
    if (evaluated > city.today || !isAlive(lifespan, evaluated)) continue;
    const grade = year === established ? "M" : taxGrade(entity.conduct.risk, random);
    rows.push({
      id: id * PER_ENTITY + rows.length,
      entity_id: id,
      year,
      grade_code: grade,
      evaluated_on: dayText(evaluated),
      published_on: grade === "A" ? dayText(evaluated) : null,
      ...provenance("SH-TAX", evaluated),
    });
  }
  return rows;
}

function taxGrade(risk: number, random: RandomSource): string {
  const place = risk * 0.8 + random.unit() * 0.2;
  if (place < 0.08) return "A";
  if (place < 0.75) return "B";
  if (place < 0.88) return "M";
  return place < 0.96 ? "C" : "D";
}

/** The grades of the latest months, which only government sees. */
function riskGrades(
  city: City,
  { lifespan, conduct: { grade } }: CityEntity,
  id: number,
  { penalties, listings }: RecordedConduct,
): CreditRiskGradeRow[] {
  if (lifespan.status !== "1") return [];
  const drivers = [
    ...(listings.some(({ kind, removed }) => kind === "ABNORMAL" && removed === null)
      ? ["ABNORMAL_LISTED"]
      : []),
    ...(penalties.length > 0 ? ["PENALTY"] : []),
  ];
  return months(city).map((month, at) => ({
    id: id * PER_ENTITY + at,
    entity_id: id,
    grade_code: grade,
    scored_month: month.slice(0, 7),
    model_version: "SYN-1",
    driver_codes: drivers.length === 0 ? null : drivers.join(","),
    ...provenance("SH-AIC", dayOf(month)),
  }));
}

/** First days of the latest months, oldest first. */
function months({ today }: City): string[] {
  const [year = "", month = ""] = dayText(today).split("-");
  return Array.from({ length: SCORED_MONTHS }, (_, back) =>
    new Date(Date.UTC(Number(year), Number(month) - SCORED_MONTHS + back, 1))
      .toISOString()
      .slice(0, 10),
  );
}

function ratings(
  city: City,
  { lifespan, conduct }: CityEntity,
  id: number,
  random: RandomSource,
): RatingRow[] {
  if (lifespan.status !== "1" || !random.chance(RATED_SHARE)) return [];
  const from = weekdayFrom(city.today - random.between(20, 900));
  if (from < lifespan.established + 365 || from > city.today) return [];
  const isAssociation = random.chance(0.6);
  return [
    {
      id: id * PER_ENTITY,
      entity_id: id,
      rating_kind: isAssociation ? "ASSOCIATION" : "THIRD_PARTY",
      rating_body: isAssociation ? "上海市溯源行业协会" : "上海霁衡信用评估有限公司",
      rating_body_entity_id: null,
      grade_code: conduct.grade === "A" ? "AAA" : conduct.grade === "B" ? "A" : "B",
      method: "综合评分",
      valid_from: dayText(from),
      valid_to: dayText(from + 1_095),
      published: Number(random.chance(0.7)),
      sector: null,
      agency_filing_number: null,
      model: null,
      ...provenance("SH-EIC", from),
    },
  ];
}
