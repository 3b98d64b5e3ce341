import { SHANGHAI } from "../../standards/districts.ts";
import { ownPlace, type PlaceChoice, sharedPlace } from "./addressSharing.ts";
import { type Day, dayOf } from "./calendar.ts";
import type { City } from "./city.ts";
import type { EntityForm } from "./entityForm.ts";
import { districtOfPlace, type Place, placeOf } from "./place.ts";
import { randomSource, type RandomSource, unitOf } from "./randomSource.ts";

/** Where an entity is registered, and by whom. */
export interface Domicile {
  /** Number of the place: entities with the same one share a street number. */
  readonly placeNumber: number;
  readonly text: string;
  readonly isHome: boolean;
  /** Current code of the district. */
  readonly district: string;
  /** Name of the area as registered: a district or county of that time, or the free trade zone. */
  readonly area: string;
  readonly subdistrict: string;
  readonly postalCode: string;
  /** Millionths of a degree. */
  readonly longitude: number;
  readonly latitude: number;
  /** Division of the registering authority, as it stands in the unified code. */
  readonly authority: string;
}

/** Forms that may be registered at the home of the person who runs them. */
const AT_HOME: ReadonlySet<EntityForm> = new Set(["individualBusiness", "soleProprietorship"]);
const HOME_SHARE = 0.4;
/** Forms that rent a registered address. */
const SHARING: ReadonlySet<EntityForm> = new Set([
  "company",
  "jointStock",
  "partnership",
  "soleProprietorship",
  "representativeOffice",
]);
const CITY_REGISTERED_SHARE = 0.077;

interface FormerDistrict {
  readonly code: string;
  readonly zh: string;
  readonly successor: string;
  readonly until: Day;
  /** Share of the successor's older entities that were registered there. */
  readonly share: number;
}

/** Divisions merged since; their codes stay in unified codes for good. */
const FORMER_DISTRICTS: readonly FormerDistrict[] = [
  { code: "310108", zh: "闸北区", successor: "310106", until: dayOf("2015-11-04"), share: 0.5 },
  { code: "310103", zh: "卢湾区", successor: "310101", until: dayOf("2011-06-08"), share: 0.35 },
  { code: "310119", zh: "南汇区", successor: "310115", until: dayOf("2009-05-06"), share: 0.25 },
  { code: "310230", zh: "崇明县", successor: "310151", until: dayOf("2016-07-22"), share: 1 },
];

/** The district of an entity, which costs less than its whole domicile. */
export function districtOfEntity(city: City, number: number, form: EntityForm): string {
  return districtOfPlace(city, choose(city, number, form).place).code;
}

/** The domicile of an entity established on a day. */
export function domicileOf(
  city: City,
  number: number,
  form: EntityForm,
  established: Day,
): Domicile {
  const random = randomSource(city.citySeed, "room", number);
  const choice = choose(city, number, form);
  const place = placeOf(city, choice.place);
  const isHome = isAtHome(city, number, form);
  return {
    placeNumber: choice.place,
    text: place.text + (isHome ? homeRoom(random) : room(random, choice)),
    isHome,
    ...registeredIn(random, place, established),
    subdistrict: place.subdistrict,
    postalCode: place.postalCode,
    longitude: place.longitude,
    latitude: place.latitude,
  };
}

function choose(city: City, number: number, form: EntityForm): PlaceChoice {
  if (!SHARING.has(form) || isAtHome(city, number, form)) return ownPlace(number);
  return sharedPlace(city, number);
}

function isAtHome(city: City, number: number, form: EntityForm): boolean {
  return AT_HOME.has(form) && unitOf(city.citySeed, "room", -1 - number) < HOME_SHARE;
}

function room(random: RandomSource, { kind }: PlaceChoice): string {
  if (kind === "park") {
    return `${random.between(1, 9)}幢${random.between(1, 6)}层${random.pick(["A", "B", "C"])}区${random.between(1_001, 9_999)}室`;
  }
  if (kind === "building")
    return `${random.between(1, 24)}${String(random.between(1, 20)).padStart(2, "0")}室`;
  return random.chance(0.5) ? `${random.between(1, 9)}幢` : "";
}

function homeRoom(random: RandomSource): string {
  return `${random.between(1, 60)}号楼${random.between(1, 18)}0${random.between(1, 4)}室`;
}

/** Who registered it, under the names and codes of that day. */
function registeredIn(
  random: RandomSource,
  { district, inFreeTradeZone }: Place,
  established: Day,
): Pick<Domicile, "district" | "area" | "authority"> {
  const byCity = random.chance(CITY_REGISTERED_SHARE);
  const former = FORMER_DISTRICTS.find(
    ({ successor, until }) => successor === district.code && established < until,
  );
  const wasFormer = former !== undefined && random.chance(former.share);
  const area = inFreeTradeZone ? "自贸区" : district.zh;
  return {
    district: district.code,
    area: wasFormer ? former.zh : area,
    authority: byCity ? SHANGHAI : wasFormer ? former.code : district.code,
  };
}
