import { describe, expect, it } from "@jest/globals";
import { drawObjects } from "../../../../subgraphs/supervision/draw/drawObjects.ts";
import type { Pairing } from "../../../../subgraphs/supervision/draw/drawTerms.ts";
import { pairInspectors } from "../../../../subgraphs/supervision/draw/pairInspectors.ts";
import { objectTickets, type Tickets } from "../../../../subgraphs/supervision/draw/tickets.ts";
import { chiSquare, countOutcomes, onceInAThousand, pairsOf, uniform } from "./chiSquare.ts";
import { inspectorsOf, seedNumbered, task, weighing } from "./jointTask.ts";

const DRAWS = 4_000;

type Sampler = (weights: readonly number[], count: number, seed: string) => string[];

const sampler: Sampler = (weights, count, seed) =>
  drawObjects(
    {
      objects: weighing(...weights),
      exclusions: [],
      task: { ...task, ratio: Math.floor((count * 10_000) / weights.length) },
    },
    objectTickets(seed),
  );

/** The probability of each order in which so many of the weights come out of an urn without replacement. */
function orders(weights: readonly number[], count: number): Map<string, number> {
  const keys = weighing(...weights).keys;
  const found = new Map<string, number>();
  const go = (chosen: readonly number[], probability: number, left: number): void => {
    if (chosen.length === count) {
      found.set(chosen.map((at) => keys[at]).join(" "), probability);
      return;
    }
    weights.forEach((weight, at) => {
      if (!chosen.includes(at)) go([...chosen, at], (probability * weight) / left, left - weight);
    });
  };
  go(
    [],
    1,
    weights.reduce((sum, weight) => sum + weight, 0),
  );
  return found;
}

const misfit = (one: Sampler, weights: readonly number[], count: number): number =>
  chiSquare(
    countOutcomes(DRAWS, (draw) => one(weights, count, seedNumbered(draw)).join(" ")),
    orders(weights, count),
  );

describe("objects", () => {
  it.each([
    ["one of ten", Array.from({ length: 10 }, () => 1), 1],
    ["three of six, in order", [1, 1, 1, 1, 1, 1], 3],
    ["one of four by weights 1, 2, 3 and 10", [1, 2, 3, 10], 1],
    ["two of four by weights, in order", [1, 2, 3, 10], 2],
    ["three of five by weights, in order", [4, 1, 1, 7, 2], 3],
  ] as const)("come as from an urn: %s", (_, weights, count) => {
    expect(misfit(sampler, weights, count)).toBeLessThan(1);
  });

  it("of a long list have the same chance each, wherever they stand in it", () => {
    const [size, count] = [200, 20];
    const weights = Array.from({ length: size }, () => 1);
    const counts = new Map<string, number>();
    for (let draw = 0; draw < 1_000; draw += 1)
      for (const key of sampler(weights, count, seedNumbered(draw)))
        counts.set(key, (counts.get(key) ?? 0) + 1);
    const expected = (1_000 * count) / size;
    // Draws of many from few vary less than independent ones, by the finite population correction.
    const correction = (size - 1) / (size - count);
    const statistic = [...counts.values()].reduce((sum, seen) => sum + (seen - expected) ** 2, 0);
    expect(counts.size).toBe(size);
    expect((statistic * correction) / expected).toBeLessThan(onceInAThousand(size - 1));
  });
});

/** Samplers as they are often written, each wrong in its way. */
const wrongSamplers: Readonly<Record<string, (weight: number, tickets: Tickets) => number>> = {
  "forgets the weights": (_, tickets) => tickets.next(),
  "multiplies chance by weight": (weight, tickets) => tickets.next() * weight,
  "adds weight to chance": (weight, tickets) => tickets.next() + weight * 2 ** 48,
  "has one ticket too many": (weight, tickets) =>
    Math.max(...Array.from({ length: weight + 1 }, () => tickets.next())),
  "draws from eight bits": (weight, tickets) =>
    Math.max(...Array.from({ length: weight }, () => tickets.next() % 8)),
};

it.each(Object.keys(wrongSamplers))("a sampler that %s is found out", (name) => {
  const chance = wrongSamplers[name];
  if (chance === undefined) throw new TypeError(`there is no sampler that ${name}`);
  const wrong: Sampler = (weights, count, seed) => {
    const tickets = objectTickets(seed);
    const { keys } = weighing(...weights);
    return keys
      .map((key, at) => ({ key, chance: chance(weights[at] ?? 0, tickets) }))
      .sort((left, right) => right.chance - left.chance)
      .slice(0, count)
      .map(({ key }) => key);
  };
  expect(misfit(wrong, [1, 2, 3, 10], 2)).toBeGreaterThan(1);
});

describe("inspectors", () => {
  const directory = [...inspectorsOf("SH-AIC", 5), ...inspectorsOf("SH-FDA", 3)];
  const departments = [
    { code: "SH-AIC", inspectors: 2 },
    { code: "SH-FDA", inspectors: 1 },
  ];
  const drawn = ["K01", "K02", "K03", "K04", "K05", "K06"];
  const pairings: Pairing[][] = Array.from({ length: DRAWS }, (_, draw) =>
    pairInspectors(
      { task: { ...task, departments }, inspectors: directory, absences: [], avoidances: [] },
      drawn,
      seedNumbered(draw),
    ),
  );
  const of = (draw: number, place: number) => pairings[draw]?.[place]?.inspectors ?? [];
  const ids = directory.map(({ id }) => id);
  const [aic, fda] = [ids.slice(0, 5), ids.slice(5)];

  it.each([0, 1, 2, 3, 4, 5])(
    "of one department meet in every pair alike, at place %i of the draw",
    (place) => {
      const pairs = countOutcomes(DRAWS, (draw) =>
        of(draw, place).slice(0, 2).toSorted().join(" "),
      );
      expect(chiSquare(pairs, uniform(pairsOf(aic)))).toBeLessThan(1);
    },
  );

  it("of two departments meet in every combination alike", () => {
    const met = countOutcomes(DRAWS, (draw) => `${of(draw, 3)[0]} ${of(draw, 3)[2]}`);
    const all = aic.flatMap((one) => fda.map((other) => `${one} ${other}`));
    expect(chiSquare(met, uniform(all))).toBeLessThan(1);
  });

  it("who are taken in turn from the list, however it was shuffled once, are found out", () => {
    const turning = countOutcomes(DRAWS, (draw) => {
      const from = Number(`0x${seedNumbered(draw).slice(0, 8)}`) % 5;
      return [aic[from] ?? "", aic[(from + 1) % 5] ?? ""].toSorted().join(" ");
    });
    expect(chiSquare(turning, uniform(pairsOf(aic)))).toBeGreaterThan(1);
  });

  it("of a department never differ by more than one object in a deck that nobody's avoidance disturbs", () => {
    for (const pairing of pairings.slice(0, 500)) {
      const loads = countOutcomes(
        12,
        (at) => pairing[Math.floor(at / 2)]?.inspectors[at % 2] ?? "",
      );
      expect([...loads.values()].toSorted((one, other) => one - other)).toEqual([2, 2, 2, 3, 3]);
    }
  });
});
