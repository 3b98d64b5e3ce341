import type { PenaltyRow } from "../../../subgraphs/supervision/rows.ts";
import { type Day, dayOf, dayText, yearOf } from "../calendar.ts";
import type { City } from "../city.ts";
import type { CityEntity } from "../cityEntity.ts";
import type { RiskGrade } from "../conduct.ts";
import { headOf } from "../peopleRows.ts";
import { marketSupervisionOf, provenance } from "../provenance.ts";
import { randomSource, type RandomSource } from "../randomSource.ts";
import { type Quantiles, quantile } from "../weighted.ts";
import { districtInitial, hundredsOfYuan, weekdayWithin } from "./decisions.ts";
import { publicityOf } from "./publicity.ts";
import { type Violation, VIOLATIONS } from "./violations.ts";

/** A penalty before it is written, for what follows from it. */
export interface CityPenalty {
  readonly id: number;
  readonly day: Day;
  readonly violation: Violation;
  readonly authority: string;
  readonly row: PenaltyRow;
}

const PER_ENTITY = 64;
const MOST = 40;
const RECORDED_FROM = dayOf("2014-10-01");
/** Penalties in ten years, on the average of a grade. */
const IN_TEN_YEARS: Readonly<Record<RiskGrade, number>> = { A: 0.01, B: 0.12, C: 0.9, D: 4 };
const TEN_YEARS = 3_652;

/** Fines in 万元: most are small, and a few are ruinous. */
const FINES: Quantiles = [
  [0, 0.02],
  [0.3, 0.2],
  [0.6, 1],
  [0.9, 5],
  [0.99, 40],
  [1, 2_000],
];
const ONLY_WARNED_SHARE = 0.15;
const CONFISCATED_SHARE = 0.3;
/** The Administrative Penalty Law of 2021 came into force. */
const LAW_OF_2021 = dayOf("2021-07-15");

/** The penalties of an entity, oldest first. */
export function penaltiesOf(city: City, entity: CityEntity, id: number): CityPenalty[] {
  const random = randomSource(city.citySeed, "penalties", entity.number);
  const from = Math.max(entity.lifespan.established + 60, RECORDED_FROM);
  const to = (entity.lifespan.ended ?? city.today) - 1;
  const mean = (IN_TEN_YEARS[entity.conduct.grade] * Math.max(0, to - from)) / TEN_YEARS;
  const count = Math.min(MOST, random.around(mean * 2 * random.unit()));
  return Array.from({ length: count }, () => weekdayWithin(random, from, to))
    .filter((day) => day !== undefined)
    .toSorted((left, right) => left - right)
    .map((day, at) => penalty(city, entity, id, id * PER_ENTITY + at, day, random));
}

function penalty(
  city: City,
  entity: CityEntity,
  id: number,
  rowId: number,
  day: Day,
  random: RandomSource,
): CityPenalty {
  const violation = random.pick(VIOLATIONS);
  const { district } = entity.domicile;
  const authority = violation.byCity ?? marketSupervisionOf(district);
  const onlyWarned = random.chance(ONLY_WARNED_SHARE);
  const fine = onlyWarned ? 0 : hundredsOfYuan(quantile(FINES, random.unit()));
  const confiscation =
    !onlyWarned && random.chance(CONFISCATED_SHARE)
      ? hundredsOfYuan(quantile(FINES, random.unit()))
      : null;
  const head = headOf(city, entity);
  const serial = String(random.below(100_000)).padStart(5, "0");
  const initial = violation.byCity === undefined ? districtInitial(district) : "沪";
  const row: PenaltyRow = {
    id: rowId,
    entity_id: id,
    item_code: violation.item,
    level_code: violation.byCity === undefined ? "DISTRICT" : "CITY",
    district_code: violation.byCity === undefined ? district : null,
    ...provenance(authority, day),
    document_number: `${initial}${violation.office}罚〔${yearOf(day)}〕第${serial}号`,
    case_name: `${entity.name}${violation.name}案`,
    violation_type: violation.name,
    facts: `当事人${violation.name}，事实清楚，证据确凿。`,
    basis: violation.basis,
    ...categories(day, fine, confiscation),
    content: contentOf(fine, confiscation),
    fine,
    confiscation,
    suspended_licence: null,
    decided_on: dayText(day),
    valid_until: null,
    ...publicityOf(day, fine, confiscation),
    authority_uscc: null,
    simple_procedure: 0,
    status_code: "0",
    party_kind_code: entity.form === "individualBusiness" ? "INDIVIDUAL_BUSINESS" : "ORGANIZATION",
    party_name: entity.name,
    person_id_type_code: null,
    person_id_number: null,
    legal_representative_name: head.name,
    legal_representative_id_type_code: head.idType,
    legal_representative_id_number: head.idNumber,
    prior_offences: null,
    decision_text: null,
    remark: null,
    sealed: 0,
  };
  return { id: rowId, day, violation, authority, row };
}

function categories(
  day: Day,
  fine: number,
  confiscation: number | null,
): Pick<PenaltyRow, "category_edition" | "category_codes"> {
  const isNew = day >= LAW_OF_2021;
  const codes = [
    ...(fine === 0 ? [isNew ? "1.1" : "0"] : [isNew ? "2.1" : "1"]),
    ...(confiscation === null ? [] : [isNew ? "2.2" : "2"]),
  ];
  return { category_edition: isNew ? "2021" : "2016", category_codes: codes.join(",") };
}

const MILLIONTHS_PER_YUAN = 100;

/** Decisions speak of yuan; the amounts beside the text are in 万元. */
function contentOf(fine: number, confiscation: number | null): string {
  const parts = [
    fine === 0 ? "警告" : `罚款人民币${fine / MILLIONTHS_PER_YUAN}元`,
    ...(confiscation === null ? [] : [`没收违法所得人民币${confiscation / MILLIONTHS_PER_YUAN}元`]),
  ];
  return parts.join("；");
}
