import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { draw } from "../../../../subgraphs/supervision/draw/draw.ts";
import { sampleSize } from "../../../../subgraphs/supervision/draw/drawObjects.ts";
import { inspectorTickets, objectTickets } from "../../../../subgraphs/supervision/draw/tickets.ts";
import { chachaNumbers } from "../../../../subgraphs/supervision/draw/verify/chachaNumbers.js";
import { jointTask, revelation, seedNumbered, task, weighing } from "./jointTask.ts";

/** As docs/draw-algorithm.md gives them, for whoever writes it in another language. */
const SEED = "4e3c421c04fd3949291d28ccaab3e575c81e8153e157a15f721a40b396cb5658";
const DRAWN = [
  "K05: SH-AIC-02 SH-AIC-04 SH-FDA-03 SH-TAX-01",
  "K08: SH-AIC-01 SH-AIC-02 SH-FDA-02 SH-TAX-02",
  "K12: SH-AIC-01 SH-AIC-04 SH-FDA-01 SH-TAX-01",
  "K14: SH-AIC-04 SH-AIC-02 SH-FDA-01 SH-TAX-01",
  "K17: SH-AIC-01 SH-AIC-02 SH-FDA-02 SH-TAX-02",
];

const drawnBy = (terms = jointTask(), revealed: readonly string[] = revelation) =>
  draw(terms, revealed).drawn.map(({ object, inspectors }) => `${object}: ${inspectors.join(" ")}`);

it("the joint draw of three departments gives what its specification says, every time", () => {
  expect(draw(jointTask(), revelation).seed).toBe(SEED);
  expect(drawnBy()).toEqual(DRAWN);
  expect(drawnBy()).toEqual(DRAWN);
});

it("tickets are those of the specification", () => {
  const objects = objectTickets(SEED);
  expect([objects.next(), objects.next(), objects.next()]).toEqual([
    4273076748781393, 5299019289346111, 6323370270617183,
  ]);
  expect(inspectorTickets(SEED, "SH-AIC").next()).toBe(1344048883336141);
});

it("the verifier's own ChaCha20 is that of RFC 8439, appendix A.1, and both streams agree far on", () => {
  // 76 b8 e0 ad a0 f1 3d 90, and after a block 9f 07 e7 be 55 51 38 7a
  const ofZeros = chachaNumbers(Buffer.alloc(32), "\0".repeat(12));
  expect(ofZeros.next().value).toBe(Number(0x903df1a0ade0b876n >> 11n));
  for (let skipped = 1; skipped < 8; skipped += 1) ofZeros.next();
  expect(ofZeros.next().value).toBe(Number(0x7a385155bee7079fn >> 11n));

  const [one, other] = [
    objectTickets(SEED),
    chachaNumbers(Buffer.from(SEED, "hex"), "draw/objects"),
  ];
  const first = Array.from({ length: 3_000 }, () => one.next());
  expect(first).toEqual(first.map(() => other.next().value));
});

it("another value of any one party, and any other term, is another seed", () => {
  const seeds = [
    draw(jointTask(), revelation),
    draw(jointTask(), ["07 11 16 22 29 31 + 05", ...revelation.slice(1)]),
    draw(jointTask({ task: { ...task, checksFrom: "2026-11-17" } }), revelation),
    draw(jointTask({ absences: [] }), revelation),
    draw(jointTask({ avoidances: [] }), revelation),
    draw(jointTask({ exclusions: [] }), revelation),
    draw(jointTask({ objects: weighing(...Array.from({ length: 20 }, () => 1)) }), revelation),
  ].map(({ seed }) => seed);
  expect(new Set(seeds).size).toBe(seeds.length);
});

it.each([
  [16, 3_000, 5],
  [16, 10_000, 16],
  [20, 500, 1],
  [21, 500, 2],
  [3_200_000, 500, 160_000],
  [3_200_001, 500, 160_001],
])("of %i objects, %i ten-thousandths are %i", (eligible, ratio, count) => {
  expect(sampleSize(eligible, ratio)).toBe(count);
});

it("what is excluded is never drawn, nothing is drawn twice, and who avoids an object never checks it", () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 10_000 }), (number, ratio) => {
      const terms = jointTask({ task: { ...task, ratio } });
      const { drawn } = draw(terms, [seedNumbered(number), ...revelation.slice(1)]);
      const objects = drawn.map(({ object }) => object);
      expect(new Set(objects).size).toBe(sampleSize(16, ratio));
      expect(objects).toHaveLength(sampleSize(16, ratio));
      const excluded = new Set(terms.exclusions.map(({ object }) => object));
      expect(objects.filter((object) => excluded.has(object))).toEqual([]);
      const pairs = drawn.flatMap(({ object, inspectors }) =>
        inspectors.map((inspector) => `${inspector} ${object}`),
      );
      const avoided = terms.avoidances.map(({ inspector, object }) => `${inspector} ${object}`);
      expect(pairs.filter((pair) => avoided.includes(pair))).toEqual([]);
      expect(pairs.filter((pair) => pair.startsWith("SH-AIC-03"))).toEqual([]);
    }),
    { seed: 20261102, numRuns: 60 },
  );
});

it("each object is checked by different inspectors, as many of each department as the task says", () => {
  fc.assert(
    fc.property(fc.nat(), (number) => {
      const { drawn } = draw(jointTask({ task: { ...task, ratio: 10_000 } }), [
        seedNumbered(number),
        ...revelation.slice(1),
      ]);
      for (const { inspectors } of drawn) {
        expect(inspectors.map((id) => id.slice(0, 6))).toEqual([
          "SH-AIC",
          "SH-AIC",
          "SH-FDA",
          "SH-TAX",
        ]);
        expect(new Set(inspectors).size).toBe(4);
      }
    }),
    { seed: 20261102, numRuns: 60 },
  );
});
