import type { InspectionKindCode } from "../../../subgraphs/supervision/rows.ts";
import type { Activity } from "../activities.ts";
import { type Day, dayOf, dayText, yearOf } from "../calendar.ts";
import type { City } from "../city.ts";
import type { CityEntity } from "../cityEntity.ts";
import { personOf } from "../person.ts";
import { marketSupervisionOf, provenance } from "../provenance.ts";
import { randomSource, type RandomSource } from "../randomSource.ts";
import { weekdayWithin } from "./decisions.ts";
import { detailsOf } from "./inspectionDetails.ts";
import { resultOf } from "./inspectionResult.ts";

/** An inspection before it is written, for what follows from it. */
export interface CityInspection {
  readonly id: number;
  readonly day: Day;
  readonly kind: InspectionKindCode;
  readonly authority: string;
  readonly item: string;
  readonly foundProblem: boolean;
  readonly row: object;
}

const PER_ENTITY = 1_024;
/** Inspections were rare, and not recorded in one place, before the platforms of 2014. */
const RECORDED_FROM = dayOf("2014-03-01");
const DAYS_PER_YEAR = 365;
/** Random spot checks reach about one in twenty a year; licensed businesses are seen far more often. */
const A_YEAR = { spotCheck: 0.06, licensed: 0.3, risk: 0.25 } as const;
/** One in a thousand is where everybody goes. */
const WELL_KNOWN_SHARE = 0.001;
const WELL_KNOWN_TIMES = 25;
const MOST = 400;

const FOOD: ReadonlySet<Activity> = new Set(["foodSale", "foodProduction", "catering"]);
const SAFETY: ReadonlySet<Activity> = new Set([
  "hazardousChemicals",
  "construction",
  "specialEquipment",
]);

/** The inspections of an entity, oldest first. */
export function inspectionsOf(city: City, entity: CityEntity, id: number): CityInspection[] {
  const random = randomSource(city.citySeed, "inspections", entity.number);
  const from = Math.max(entity.lifespan.established + 30, RECORDED_FROM);
  const to = (entity.lifespan.ended ?? city.today) - 1;
  const years = Math.max(0, to - from) / DAYS_PER_YEAR;
  const mean =
    years *
    (A_YEAR.spotCheck +
      A_YEAR.licensed * Math.min(3, entity.scope.activities.length) +
      A_YEAR.risk * entity.conduct.risk ** 4);
  const times = random.chance(WELL_KNOWN_SHARE) ? WELL_KNOWN_TIMES : 1;
  const count = Math.min(MOST, random.around(mean * times * 2 * random.unit()));
  return Array.from({ length: count }, () => weekdayWithin(random, from, to))
    .filter((day) => day !== undefined)
    .toSorted((left, right) => left - right)
    .map((day, at) => inspection(city, entity, id, id * PER_ENTITY + at, day, random));
}

function inspection(
  city: City,
  entity: CityEntity,
  id: number,
  rowId: number,
  day: Day,
  random: RandomSource,
): CityInspection {
  const kind = kindOf(entity, random);
  const { authority, item, level } = whoAndWhat(entity, kind);
  const result = resultOf(random, entity.conduct.grade, day);
  const row = {
    id: rowId,
    entity_id: id,
    item_code: item,
    level_code: level,
    district_code: level === "CITY" ? null : entity.domicile.district,
    ...provenance(authority, day),
    kind_code: kind,
    inspected_on: dayText(day),
    method_code: kind === "SPOT_CHECK" && random.chance(0.3) ? "1" : "2",
    ...result.columns,
    officers: officers(city, entity.domicile.district, random),
    details: JSON.stringify(detailsOf(kind, entity, yearOf(day), result.foundProblem, random)),
  };
  return { id: rowId, day, kind, authority, item, foundProblem: result.foundProblem, row };
}

function kindOf({ scope }: CityEntity, random: RandomSource): InspectionKindCode {
  const special: InspectionKindCode[] = [];
  if (scope.activities.some((activity) => FOOD.has(activity))) special.push("FOOD");
  if (scope.activities.some((activity) => SAFETY.has(activity))) special.push("SAFETY");
  if (scope.activities.includes("pollution")) special.push("ENVIRONMENT");
  if (special.length > 0 && random.chance(0.7)) return random.pick(special);
  const unit = random.unit();
  if (unit < 0.6) return "SPOT_CHECK";
  return unit < 0.85 ? "DAILY" : "CAMPAIGN";
}

interface WhoAndWhat {
  readonly authority: string;
  readonly item: string;
  readonly level: "CITY" | "DISTRICT";
}

/** Districts do most of it; work safety and the environment are the city's departments' here. */
function whoAndWhat({ domicile, scope }: CityEntity, kind: InspectionKindCode): WhoAndWhat {
  const district = marketSupervisionOf(domicile.district);
  switch (kind) {
    case "FOOD": {
      const production = scope.activities.includes("foodProduction");
      const catering = scope.activities.includes("catering");
      const item = production ? "SH-FDA-001" : catering ? "SH-FDA-003" : "SH-FDA-002";
      return { authority: district, item, level: "DISTRICT" };
    }
    case "SAFETY": {
      const chemicals = scope.activities.includes("hazardousChemicals");
      const item = chemicals ? "SH-SAWS-001" : "SH-SAWS-002";
      return { authority: "SH-SAWS", item, level: "CITY" };
    }
    case "ENVIRONMENT":
      return { authority: "SH-EPB", item: "SH-EPB-001", level: "CITY" };
    case "SPOT_CHECK":
      return { authority: district, item: "SH-AIC-001", level: "DISTRICT" };
    default:
      return { authority: district, item: "SH-AIC-002", level: "DISTRICT" };
  }
}

/** Each district has so many officers, numbered apart from everybody else. */
const OFFICERS_PER_DISTRICT = 40;
const OFFICERS_FROM = 20_000_000;

/** Two officers at least go together (行政处罚法 §42). */
function officers(city: City, district: string, random: RandomSource): string {
  const first = random.below(OFFICERS_PER_DISTRICT);
  const second = (first + 1 + random.below(OFFICERS_PER_DISTRICT - 1)) % OFFICERS_PER_DISTRICT;
  const base = OFFICERS_FROM + Number(district.slice(-2)) * OFFICERS_PER_DISTRICT;
  return JSON.stringify(
    [first, second].map((one) => ({
      name: personOf(city, { number: base + one, generation: "younger" }).name,
      certificate_number: `Y09${district.slice(-2)}${String(one).padStart(4, "0")}`,
    })),
  );
}
