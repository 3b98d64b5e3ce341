import { ROAD_FIRST, ROAD_KINDS, ROAD_SECOND, TOWN_FIRST, TOWN_SECOND } from "./addressNames.ts";
import type { City } from "./city.ts";
import { type CityDistrict, districtAt } from "./districts.ts";
import { randomSource, type RandomSource, unitOf } from "./randomSource.ts";

/** A street number of the city, on a road that does not exist. */
export interface Place {
  readonly district: CityDistrict;
  /** Inside the free trade zone, which the register names instead of its district. */
  readonly inFreeTradeZone: boolean;
  /** Town or sub-district: a nine-digit code outside the numbers in use. */
  readonly subdistrict: string;
  readonly postalCode: string;
  /** From the city to the street number. */
  readonly text: string;
  /** Millionths of a degree. */
  readonly longitude: number;
  readonly latitude: number;
}

/** Parks are few, so they are dealt to the districts in proportion rather than drawn. */
const GOLDEN_RATIO = 0.618_033_988_75;
const PARKS_BEFORE = 1_000_000;
const FREE_TRADE_ZONE_SHARE = 0.29;

const PUDONG = "310115";

/** The district of a place, which costs less than the whole place. */
export function districtOfPlace(city: City, place: number): CityDistrict {
  if (place >= PARKS_BEFORE) return districtAt(unitOf(city.citySeed, "place", place));
  const start = unitOf(city.citySeed, "place", 0);
  return districtAt((start + place * GOLDEN_RATIO) % 1);
}

/** A place by number: always the same one. */
export function placeOf(city: City, number: number): Place {
  const random = randomSource(city.citySeed, "place", number);
  const district = districtOfPlace(city, number);
  const town = random.below(12);
  const road = random.pick(ROAD_FIRST) + random.pick(ROAD_SECOND) + random.pick(ROAD_KINDS);
  return {
    district,
    inFreeTradeZone: district.code === PUDONG && random.chance(FREE_TRADE_ZONE_SHARE),
    // Numbers from 900 on are given to no town or sub-district.
    subdistrict: `${district.code}${900 + town}`,
    // Shanghai's postal codes begin with 200, 201 and 202.
    postalCode: `209${String(random.below(1_000)).padStart(3, "0")}`,
    text: `上海市${district.zh}${townName(city, district, town)}${road}${streetNumber(random)}号`,
    longitude: district.longitude + random.between(-district.spread, district.spread),
    latitude: district.latitude + random.between(-district.spread, district.spread),
  };
}

function townName(city: City, district: CityDistrict, town: number): string {
  if (!district.hasTowns) return "";
  const random = randomSource(city.citySeed, "place", -1 - Number(district.code) * 16 - town);
  return `${random.pick(TOWN_FIRST)}${random.pick(TOWN_SECOND)}镇`;
}

/** Low numbers are more frequent, as roads are of every length. */
function streetNumber(random: RandomSource): number {
  return 1 + Math.floor(2_400 * random.unit() ** 2);
}
