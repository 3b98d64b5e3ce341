import { type Day, dayOf, weekdayFrom } from "./calendar.ts";
import type { City } from "./city.ts";
import { type EntityForm, formOf, isMarketEntity } from "./entityForm.ts";
import { randomSource, unitOf } from "./randomSource.ts";
import { weighted } from "./weighted.ts";

/** When an entity began and, where it did, ended. */
export interface Lifespan {
  readonly established: Day;
  /** Registration status CA19. */
  readonly status: "1" | "2" | "3" | "4";
  readonly ended: Day | null;
}

/** Private enterprise begins; nothing here is older. */
const FIRST_DAY = dayOf("1984-01-03");
const MEAN_AGE_DAYS = 2_700;
const YOUNGEST_TO_END_DAYS = 500;
const ENDED_SHARE = 0.13;

/** 吊销未注销, 吊销已注销 and 注销, as they share what has ended. */
const endedStatus = weighted<"2" | "3" | "4">([
  ["2", 0.38],
  ["3", 0.07],
  ["4", 0.55],
]);

/** The day on which an entity was established, by its number alone. */
export function establishedOn(city: City, number: number): Day {
  const unit = unitOf(city.citySeed, "life", number);
  const age = -Math.log(1 - unit) * MEAN_AGE_DAYS;
  const oldest = city.today - FIRST_DAY - 7;
  // What would be older than private enterprise is spread over its whole time.
  const days = age < oldest ? age : unitOf(city.citySeed, "life", -1 - number) * oldest;
  return Math.min(weekdayFrom(city.today - 3 - Math.floor(days)), city.today);
}

/** The life of an entity, by its number alone. */
export function lifespanOf(city: City, number: number): Lifespan {
  return lifespan(city, number, formOf(city, number));
}

function lifespan(city: City, number: number, form: EntityForm): Lifespan {
  const established = establishedOn(city, number);
  const age = city.today - established;
  const random = randomSource(city.citySeed, "life", number);
  if (!isMarketEntity(form) || age < YOUNGEST_TO_END_DAYS || !random.chance(ENDED_SHARE)) {
    return { established, status: "1", ended: null };
  }
  const status = endedStatus(random.unit());
  const ended = established + random.between(YOUNGEST_TO_END_DAYS - 100, age - 7);
  return { established, status, ended: weekdayFrom(ended) };
}

/** Whether an entity exists on a day. */
export function isAlive({ established, ended }: Lifespan, day: Day): boolean {
  return established <= day && (ended === null || day < ended);
}
