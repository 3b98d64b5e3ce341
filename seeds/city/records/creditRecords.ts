import { queriedUntil } from "../../../standards/timeLimits/creditWindow.ts";
import type {
  CreditObjectionRow,
  CreditRecordRow,
  CreditRepairRow,
} from "../../../subgraphs/credit/rows.ts";
import { type Day, dayText, weekdayFrom } from "../calendar.ts";
import type { City } from "../city.ts";
import type { CityEntity } from "../cityEntity.ts";
import { provenance } from "../provenance.ts";
import type { RandomSource } from "../randomSource.ts";
import type { TableRows } from "../tableRows.ts";
import { hundredsOfYuan, weekdayWithin } from "./decisions.ts";
import type { CityInspection } from "./inspections.ts";
import type { CityListing } from "./cityListing.ts";
import type { CityPenalty } from "./penalties.ts";

/** What an entity did, as the other subgraphs record it. */
export interface RecordedConduct {
  readonly inspections: readonly CityInspection[];
  readonly penalties: readonly CityPenalty[];
  readonly listings: readonly CityListing[];
}

type CreditRecord = Omit<CreditRecordRow, "nature" | "record_kind">;

const PER_ENTITY = 512;
const COMMENDED_SHARE = 0.03;
const ARREARS_SHARE = { A: 0, B: 0.01, C: 0.06, D: 0.2 } as const;
const REPAIRED_SHARE = 0.2;
const OBJECTED_SHARE = 0.01;

/** The credit records of an entity, oldest first, with what it did about them. */
export function creditRecordRows(
  city: City,
  entity: CityEntity,
  id: number,
  conduct: RecordedConduct,
  random: RandomSource,
): TableRows {
  const facts = [
    ...conduct.inspections.filter(({ kind }) => kind === "SPOT_CHECK").map(spotCheck),
    ...conduct.penalties.map(penalized),
    ...conduct.listings.filter(({ kind }) => kind === "COURT_DEFAULTER").map(judgmentEvaded),
    ...arrears(city, entity, random),
    ...commendation(city, entity, random),
  ].toSorted((left, right) => left.day - right.day);
  const repairs: CreditRepairRow[] = [];
  const objections: CreditObjectionRow[] = [];
  const records = facts.map((fact, at): CreditRecord => {
    const rowId = id * PER_ENTITY + at;
    const repair = repairOf(city, fact, id, rowId, random);
    if (repair !== undefined) repairs.push(repair);
    const objection = objectionTo(city, fact, id, rowId, random);
    if (objection !== undefined) objections.push(objection);
    return {
      ...NO_COLUMNS,
      id: rowId,
      entity_id: id,
      catalogue_code: fact.item,
      title: fact.title,
      happened_on: dayText(fact.day),
      ...(fact.isBad
        ? { conduct_ended_on: dayText(fact.day), query_until: queriedUntil(dayText(fact.day)) }
        : {}),
      removed_on: repair?.removed_on ?? null,
      objection_marked_on: objection?.marked_on ?? null,
      ...fact.columns,
      ...provenance(fact.authority, fact.day),
    };
  });
  return { credit_record: records, credit_repair: repairs, credit_objection: objections };
}

/** A fact that the catalogue has an item for. */
interface Fact {
  readonly day: Day;
  readonly item: string;
  readonly title: string;
  readonly authority: string;
  readonly isBad: boolean;
  readonly columns: Partial<CreditRecord>;
}

function spotCheck({ day, authority, foundProblem }: CityInspection): Fact {
  return {
    day,
    item: "GX-C01",
    title: foundProblem ? "双随机抽查发现问题" : "双随机抽查未发现问题",
    authority,
    isBad: false,
    columns: { result_kind_code: "SPOT_CHECK" },
  };
}

function penalized({ day, authority, violation, row }: CityPenalty): Fact {
  return {
    day,
    item: "GX-C04",
    title: `行政处罚：${violation.name}`,
    authority,
    isBad: true,
    columns: {
      result_kind_code: "PENALTY",
      document_number: row.document_number,
      published_until: row.published_until,
    },
  };
}

function judgmentEvaded({ listed }: CityListing): Fact {
  return {
    day: listed,
    item: "GX-D01",
    title: "有履行能力而拒不履行生效裁判",
    authority: "SH-CRT",
    isBad: true,
    columns: {},
  };
}

function arrears(city: City, entity: CityEntity, random: RandomSource): Fact[] {
  const { conduct, lifespan } = entity;
  if (!random.chance(ARREARS_SHARE[conduct.grade])) return [];
  const last = (lifespan.ended ?? city.today) - 1;
  const day = weekdayWithin(random, Math.max(lifespan.established + 200, last - 2_000), last);
  if (day === undefined) return [];
  return [
    {
      day,
      item: "GX-E01",
      title: "欠税公告",
      authority: "SH-TAX",
      isBad: true,
      columns: {
        tax_kind_code: random.pick(["VAT", "CIT"]),
        amount: hundredsOfYuan(1 + 200 * random.unit() ** 3),
      },
    },
  ];
}

function commendation(city: City, entity: CityEntity, random: RandomSource): Fact[] {
  const { conduct, lifespan } = entity;
  if (conduct.grade !== "A" || !random.chance(COMMENDED_SHARE)) return [];
  const last = (lifespan.ended ?? city.today) - 1;
  const day = weekdayWithin(random, lifespan.established + 700, last);
  if (day === undefined) return [];
  return [
    {
      day,
      item: "GX-A02",
      title: "守合同重信用企业",
      authority: "SH-AIC",
      isBad: false,
      columns: { award_level_code: random.pick(["CITY", "DISTRICT"]) },
    },
  ];
}

/** Repair takes the record out of the query (§38). */
function repairOf(
  { today }: City,
  { day, isBad }: Fact,
  id: number,
  rowId: number,
  random: RandomSource,
): CreditRepairRow | undefined {
  if (!isBad || !random.chance(REPAIRED_SHARE)) return undefined;
  const applied = weekdayFrom(day + random.between(100, 900));
  if (applied > today) return undefined;
  const decided = weekdayFrom(applied + random.between(5, 20));
  const isDecided = decided <= today;
  const isGranted = isDecided && random.chance(0.8);
  return {
    id: rowId,
    entity_id: id,
    credit_record_id: rowId,
    applied_on: dayText(applied),
    remedy: "已履行义务并作出信用承诺",
    status_code: isGranted ? "REMOVED" : isDecided ? "REFUSED" : "ACCEPTED",
    accepted_on: dayText(weekdayFrom(applied + 1)),
    decided_on: isDecided ? dayText(decided) : null,
    removed_on: isGranted ? dayText(decided) : null,
    reason: isDecided ? (isGranted ? "已履行义务" : "尚未全部履行义务") : null,
    ...provenance("SH-EIC", applied),
  };
}

function objectionTo(
  { today }: City,
  { day, isBad, authority }: Fact,
  id: number,
  rowId: number,
  random: RandomSource,
): CreditObjectionRow | undefined {
  if (!isBad || !random.chance(OBJECTED_SHARE)) return undefined;
  const filed = weekdayFrom(day + random.between(5, 200));
  if (filed > today) return undefined;
  return {
    id: rowId,
    entity_id: id,
    credit_record_id: rowId,
    filed_on: dayText(filed),
    grounds: "认为记载的事实有误",
    status_code: "MARKED",
    marked_on: dayText(filed),
    transferred_on: null,
    decided_on: null,
    reason: null,
    // Who provided the record is to decide on it.
    ...provenance(authority, filed),
  };
}

/** Every row of a statement has the same columns, whatever the kind of its record. */
const NO_COLUMNS = {
  conduct_ended_on: null,
  query_until: null,
  published_until: null,
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
} as const;
