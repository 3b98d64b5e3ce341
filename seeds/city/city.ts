import { type Day, dayOf } from "./calendar.ts";

/** What a whole city follows from. */
export interface City {
  /** Number of the city: another number, another city. */
  readonly citySeed: number;
  /** The day on which the city is looked at; nothing happens after it. */
  readonly today: Day;
}

/** A fixed day, so that the same number gives the same city whenever it is made. */
export const DEFAULT_TODAY = "2026-06-30";
export const DEFAULT_CITY_SEED = 2016;

/** The city of a number on a day (`YYYY-MM-DD`). */
export function cityOf(citySeed = DEFAULT_CITY_SEED, today = DEFAULT_TODAY): City {
  return { citySeed, today: dayOf(today) };
}

/** Stands on every record made here, so that nobody takes it for a real one. */
export const SOURCE_SYSTEM = "SYNTHETIC";
