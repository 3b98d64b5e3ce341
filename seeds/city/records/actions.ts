import { enforcementEnd } from "../../../standards/timeLimits/enforcementTerm.ts";
import type { ActionKindCode, SubmittedAction } from "../../../subgraphs/supervision/rows.ts";
import { type Day, dayOf, dayText, yearOf } from "../calendar.ts";
import type { City } from "../city.ts";
import type { CityEntity } from "../cityEntity.ts";
import type { RiskGrade } from "../conduct.ts";
import { marketSupervisionOf, provenance } from "../provenance.ts";
import { randomSource, type RandomSource } from "../randomSource.ts";
import { districtInitial, hundredsOfYuan, weekdayWithin } from "./decisions.ts";

const PER_ENTITY = 8;
const RECORDED_FROM = dayOf("2016-07-01");
/** How many of a grade were once sealed or detained from. */
const ENFORCED_SHARE: Readonly<Record<RiskGrade, number>> = { A: 0.002, B: 0.01, C: 0.06, D: 0.2 };
const CONFIRMED_SHARE = 0.02;
const NOT_CONFIRMED_SHARE = 0.1;
/** Only who has a clean record is rewarded. */
const REWARDED_SHARE = 0.02;
const PRIZE_SHARE = 0.4;
const FILED_SHARE = { food: 0.3, other: 0.01 } as const;
const LIFTED_SHARE = 0.95;

/** What one kind of action says; all are the district's market supervision's. */
interface Particulars {
  readonly kind: ActionKindCode;
  readonly item: string;
  /** How its documents are numbered. */
  readonly word: string;
  readonly title: string;
  readonly content: string;
  readonly basis: string;
  readonly until?: string | null;
  readonly details: object;
}

/** Enforcement, confirmations, rewards and filings of an entity, one of a kind at most. */
export function actionRows(city: City, entity: CityEntity, id: number): SubmittedAction[] {
  const random = randomSource(city.citySeed, "actions", entity.number);
  const from = Math.max(entity.lifespan.established + 90, RECORDED_FROM);
  const to = (entity.lifespan.ended ?? city.today) - 1;
  const isFood = entity.scope.activities.includes("foodSale");
  const { grade } = entity.conduct;
  const shares: readonly (readonly [number, (day: Day) => Particulars])[] = [
    [ENFORCED_SHARE[grade], (day) => enforcement(city, day, random)],
    [CONFIRMED_SHARE, () => confirmation(random)],
    [grade === "A" ? REWARDED_SHARE : 0, () => reward(random)],
    [isFood ? FILED_SHARE.food : FILED_SHARE.other, () => filing(isFood)],
  ];
  return shares.flatMap(([share, particularsOf], at) => {
    if (!random.chance(share)) return [];
    const day = weekdayWithin(random, from, to);
    return day === undefined
      ? []
      : [action(entity, id, id * PER_ENTITY + at, day, particularsOf(day), random)];
  });
}

function action(
  entity: CityEntity,
  id: number,
  rowId: number,
  day: Day,
  { kind, item, word, title, content, basis, until = null, details }: Particulars,
  random: RandomSource,
): SubmittedAction {
  const { district } = entity.domicile;
  const serial = String(random.below(100_000)).padStart(5, "0");
  return {
    id: rowId,
    entity_id: id,
    item_code: item,
    level_code: "DISTRICT",
    district_code: district,
    ...provenance(marketSupervisionOf(district), day),
    document_number: `${districtInitial(district)}市监${word}〔${yearOf(day)}〕第${serial}号`,
    kind_code: kind,
    title,
    content,
    basis,
    acted_on: dayText(day),
    valid_until: until,
    authority_uscc: null,
    details: JSON.stringify(details),
    withdrawn: 0,
  };
}

/** Nearly all are lifted within their term; what is not is overdue, or goes on. */
function enforcement({ today }: City, day: Day, random: RandomSource): Particulars {
  const isSealing = random.chance(0.3);
  const lifted = day + random.between(3, 29);
  return {
    kind: "ENFORCEMENT",
    item: "SH-AIC-002",
    word: "强",
    title: isSealing ? "查封场所决定" : "扣押财物决定",
    content: isSealing ? "查封涉嫌违法经营的场所。" : "扣押涉嫌用于违法经营的财物。",
    basis: "行政强制法 §9、§22",
    until: enforcementEnd(dayText(day)),
    details: {
      measure_code: isSealing ? "9.2" : "9.3",
      object: isSealing ? "经营场所一处" : `涉案物品${random.between(1, 40)}件`,
      lifted_on: lifted <= today && random.chance(LIFTED_SHARE) ? dayText(lifted) : null,
    },
  };
}

function confirmation(random: RandomSource): Particulars {
  const isConfirmed = !random.chance(NOT_CONFIRMED_SHARE);
  return {
    kind: "CONFIRMATION",
    item: "SH-QTS-003",
    word: "确",
    title: "计量保证能力确认",
    content: isConfirmed ? "计量保证能力符合要求，予以确认。" : "计量保证能力不符合要求。",
    basis: "计量法",
    details: { outcome_code: isConfirmed ? "1" : "2" },
  };
}

function reward(random: RandomSource): Particulars {
  const isPrize = random.chance(PRIZE_SHARE);
  return {
    kind: "REWARD",
    item: "SH-QTS-001",
    word: "奖",
    title: "质量管理先进单位",
    content: "质量管理成效显著。",
    basis: "产品质量法 §6",
    details: {
      form_code: isPrize ? "PRIZE" : "TITLE",
      amount: isPrize ? hundredsOfYuan(random.between(1, 50)) : null,
    },
  };
}

function filing(isFood: boolean): Particulars {
  return {
    kind: "FILING",
    item: isFood ? "SH-FDA-002" : "SH-AIC-004",
    word: "备",
    title: isFood ? "仅销售预包装食品备案" : "网络交易经营者备案",
    content: "备案材料齐全，予以备案。",
    basis: isFood ? "食品安全法 §35" : "网络交易管理办法",
    details: { filing_type_code: "NEW" },
  };
}
