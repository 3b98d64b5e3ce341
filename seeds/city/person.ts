import { type Day, dayOf } from "./calendar.ts";
import type { City } from "./city.ts";
import {
  FOREIGN_FAMILY_NAMES,
  FOREIGN_GIVEN_NAMES,
  GIVEN_CHARACTERS,
  SURNAMES,
} from "./personNames.ts";
import { randomSource, type RandomSource } from "./randomSource.ts";
import { residentId, telephone } from "./syntheticCodes.ts";
import { weighted } from "./weighted.ts";

/** An invented person. */
export interface Person {
  readonly name: string;
  /** 111 resident identity card, 414 passport. */
  readonly idType: "111" | "414";
  readonly idNumber: string;
  readonly phone: string;
}

/** Which person: persons are numbered, and those of the elder generation have numbers of their own. */
export interface PersonReference {
  readonly number: number;
  readonly generation: Generation;
}

export type Generation = "elder" | "younger";

/** Entities established from this day on are led by the younger generation, who are of age by then. */
export const YOUNGER_FROM: Day = dayOf("1995-01-01");

interface BirthDays {
  readonly first: Day;
  /** With a thousand numbers to a day, enough for every person of a city of 3.2 million entities. */
  readonly days: number;
}

const BIRTH_DAYS: Readonly<Record<Generation, BirthDays>> = {
  elder: { first: dayOf("1920-01-01"), days: 9_861 },
  younger: { first: dayOf("1947-01-01"), days: 10_957 },
};
const SEQUENCES_PER_DAY = 1_000;
/** Coprime to both generations' number of identities, so that it walks through all of them. */
const STRIDE = 4_999_999;

const surname = weighted(SURNAMES);

/** A person by reference: always the same one. No two persons share an identity number. */
export function personOf(city: City, reference: PersonReference): Person {
  const { number, generation } = reference;
  const random = randomSource(
    city.citySeed,
    "person",
    number * 2 + (generation === "elder" ? 1 : 0),
  );
  const { first, days } = BIRTH_DAYS[generation];
  const identity = (number * STRIDE + 104_729) % (days * SEQUENCES_PER_DAY);
  return {
    name: nameOf(random),
    idType: "111",
    idNumber: residentId(
      first + Math.floor(identity / SEQUENCES_PER_DAY),
      identity % SEQUENCES_PER_DAY,
    ),
    phone: telephone(random.below(100_000_000)),
  };
}

/** A person from abroad, with a passport number of a form that no state uses. */
export function foreignPersonOf(city: City, number: number): Person {
  const random = randomSource(city.citySeed, "person", -1 - number);
  return {
    name: `${random.pick(FOREIGN_GIVEN_NAMES)} ${random.pick(FOREIGN_FAMILY_NAMES)}`,
    idType: "414",
    idNumber: `SYN${String(number).padStart(8, "0")}`,
    phone: telephone(random.below(100_000_000)),
  };
}

function nameOf(random: RandomSource): string {
  const family = surname(random.unit());
  const first = random.pick(GIVEN_CHARACTERS);
  return random.chance(0.16) ? family + first : family + first + random.pick(GIVEN_CHARACTERS);
}
