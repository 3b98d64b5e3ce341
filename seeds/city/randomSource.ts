import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/**
 * What a random source decides on. Each aspect of each entity has a source of its own, so that an aspect
 * can be asked for alone (a branch asks only for its parent's name) and a new one disturbs no other.
 */
const STREAMS = {
  form: 1,
  life: 2,
  industry: 3,
  name: 4,
  place: 5,
  placeChoice: 6,
  room: 7,
  capital: 8,
  scope: 9,
  owner: 10,
  person: 11,
  people: 12,
  particulars: 13,
  conduct: 14,
  annualReports: 15,
  changes: 16,
  parent: 17,
  permits: 18,
  inspections: 19,
  penalties: 20,
  listings: 21,
  credit: 22,
  notices: 23,
  spotChecks: 24,
  matters: 25,
  actions: 26,
} as const;

export type Stream = keyof typeof STREAMS;

const TWO_TO_32 = 2 ** 32;

/** A sequence of decisions that depends on nothing but what it was made from. */
export class RandomSource {
  readonly #generator: { next(): number };

  constructor(seed: number) {
    this.#generator = xoroshiro128plus(seed);
    // The first outputs are the bare seed; four steps spread it over the whole state.
    for (let step = 0; step < 4; step += 1) this.#generator.next();
  }

  /** A number in [0, 1). */
  unit(): number {
    return (this.#generator.next() >>> 0) / TWO_TO_32;
  }

  /** A whole number in [0, count). */
  below(count: number): number {
    return Math.floor(this.unit() * count);
  }

  /** A whole number in [from, to]. */
  between(from: number, to: number): number {
    return from + this.below(to - from + 1);
  }

  chance(probability: number): boolean {
    return this.unit() < probability;
  }

  pick<Choice>(choices: readonly Choice[]): Choice {
    return choices[this.below(choices.length)] as Choice;
  }

  /** A whole number with the given mean: its whole part, or one more as often as its fraction says. */
  around(mean: number): number {
    return Math.floor(mean + this.unit());
  }
}

/** The source of one aspect of one entity, person or place. */
export function randomSource(citySeed: number, stream: Stream, number: number): RandomSource {
  return new RandomSource(seedOf(citySeed, stream, number));
}

/** A single number in [0, 1), for where a whole source would be too much. */
export function unitOf(citySeed: number, stream: Stream, number: number): number {
  return (mix(seedOf(citySeed, stream, number) + 0x6d_2b_79_f5) >>> 0) / TWO_TO_32;
}

/** One-to-one in `number`, so that no two entities of a city repeat each other. */
function seedOf(citySeed: number, stream: Stream, number: number): number {
  return mix(number ^ mix(citySeed + Math.imul(STREAMS[stream], 0x9e_37_79_b1)));
}

/** The finalizer of MurmurHash3, a permutation of 32-bit numbers. */
function mix(input: number): number {
  let hash = input ^ (input >>> 16);
  hash = Math.imul(hash, 0x85_eb_ca_6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2_b2_ae_35);
  return hash ^ (hash >>> 16);
}
