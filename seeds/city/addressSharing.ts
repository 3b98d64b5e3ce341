import type { City } from "./city.ts";
import { unitOf } from "./randomSource.ts";

/** A place is a street number; several entities may be registered at one. */
export interface PlaceChoice {
  /** Number of the place. */
  readonly place: number;
  /** Whether the place lets out registered addresses (集中登记地), so that each tenant has a room. */
  readonly kind: "park" | "building" | "own";
}

/** Places of one kind have numbers of one range. */
const BUILDINGS_FROM = 1_000_000;
const OWN_FROM = 2_000_000;

/** A place of a kind opens with every so many entities, and newcomers go to any that is open. */
const ENTITIES_PER_PARK = 700;
const ENTITIES_PER_BUILDING = 60;
const PARK_SHARE = 0.155;
const BUILDING_SHARE = 0.3;
/** Of those left, so many move in with an entity registered shortly before. */
const NEIGHBOUR_SHARE = 0.25;
const NEIGHBOUR_DISTANCE = 40;

/**
 * The place of an entity that may share one. Parks grow with the city: the oldest hold hundreds, about
 * 15 % of entities share their address with fifty others and a third with ten, at any size of the city.
 */
export function sharedPlace(city: City, number: number): PlaceChoice {
  const kind = unitOf(city.citySeed, "placeChoice", number);
  const choice = unitOf(city.citySeed, "placeChoice", -1 - number);
  if (kind < PARK_SHARE) {
    const open = 2 + Math.floor(number / ENTITIES_PER_PARK);
    return { place: Math.floor(choice * open), kind: "park" };
  }
  if (kind < PARK_SHARE + BUILDING_SHARE) {
    const open = 1 + Math.floor(number / ENTITIES_PER_BUILDING);
    return { place: BUILDINGS_FROM + Math.floor(choice * open), kind: "building" };
  }
  if (choice >= NEIGHBOUR_SHARE) return ownPlace(number);
  const back = 1 + Math.floor((choice / NEIGHBOUR_SHARE) * NEIGHBOUR_DISTANCE);
  return { place: OWN_FROM + Math.max(0, number - back), kind: "building" };
}

/** The place of an entity that shares it with nobody by intent, such as a home. */
export function ownPlace(number: number): PlaceChoice {
  return { place: OWN_FROM + number, kind: "own" };
}
