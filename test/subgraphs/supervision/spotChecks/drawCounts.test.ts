import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { DISTRICTS } from "../../../../standards/districts.ts";
import { drawCounts } from "../../../../subgraphs/supervision/spotChecks/drawCounts.ts";
import type { PendingCountRow } from "../../../../subgraphs/supervision/spotCheckRows.ts";
import { drawStatistics } from "../../../../subgraphs/supervision/statistics/drawStatistics.ts";

/** Of a task of an owner: each district with how many are drawn of how many that could have been. */
type Drawn = readonly (readonly [district: string, drawn: number, of: number])[];

const task = (task_id: number, authority_code: string, drawn: Drawn): PendingCountRow[] =>
  drawn.map(([district_code, count, of]) => ({
    task_id,
    authority_code,
    district_code,
    drawn: count,
    passed_over: of - count,
  }));

const everything = () => true;

/** All that can be asked of counts by somebody who is given all of them. */
const answers = (counted: readonly PendingCountRow[]) =>
  ([[], ["OWNER"], ["DISTRICT"], ["OWNER", "DISTRICT"]] as const).map((groupBy) =>
    drawStatistics(counted, groupBy, everything),
  );

const totalOf = (counted: readonly PendingCountRow[]) =>
  drawStatistics(counted, [], everything).map(({ count, atLeast }) => [count, atLeast]);

const byDistrict = (counted: readonly PendingCountRow[]) =>
  drawStatistics(counted, ["DISTRICT"], everything).flatMap(({ district, count, atLeast }) =>
    atLeast === 0 ? [] : [[district, count, atLeast]],
  );

describe("the objects of a draw", () => {
  it("are counted by the districts of that day, drawn and passed over, without those that could not be drawn", () => {
    const districts: Record<string, string | null> = {
      A: "310110",
      B: "310110",
      // Zhabei, which is a part of Jing'an today.
      C: "310108",
      D: null,
      F: "330100",
    };
    const terms = {
      objects: { keys: ["A", "B", "C", "D", "E", "F"], weights: [1, 1, 1, 1, 1, 1] },
      exclusions: [{ object: "E", reason: "CLOSED" } as const],
    };
    expect(drawCounts(7, terms, new Set(["A", "D", "C"]), (object) => districts[object])).toEqual([
      { draw_id: 7, district_code: "310106", drawn: 1, passed_over: 0 },
      { draw_id: 7, district_code: "310110", drawn: 1, passed_over: 1 },
      { draw_id: 7, district_code: "UNKNOWN", drawn: 1, passed_over: 1 },
    ]);
  });
});

describe("of draws before their day", () => {
  it("counts of five and more are told, and small ones together with the district of most objects", () => {
    const counted = task(1, "SH-AIC", [
      ["310101", 9, 100],
      ["310104", 3, 50],
      ["310110", 6, 66],
      ["310115", 2, 202],
    ]);
    expect(byDistrict(counted)).toEqual([
      ["310101", 9, 9],
      ["310110", 6, 6],
    ]);
    expect(totalOf(counted)).toEqual([[20, 20]]);
  });

  it("less than five with that district is told nowhere", () => {
    const counted = task(1, "SH-AIC", [
      ["310101", 9, 100],
      ["310104", 1, 50],
      ["310115", 3, 202],
    ]);
    expect(byDistrict(counted)).toEqual([["310101", 9, 9]]);
    expect(totalOf(counted)).toEqual([[null, 9]]);
  });

  it("a district of which all but a few are drawn is not told by itself, since that would name them", () => {
    const counted = task(1, "SH-AIC", [
      ["310101", 10, 14],
      ["310115", 6, 202],
    ]);
    expect(byDistrict(counted)).toEqual([]);
    expect(totalOf(counted)).toEqual([[16, 16]]);
    const alone = task(1, "SH-AIC", [["310101", 14, 14]]);
    expect(totalOf(alone)).toEqual([[null, 0]]);
    expect(totalOf(task(1, "SH-AIC", [["310101", 9, 14]]))).toEqual([[9, 9]]);
  });

  it("nothing of one task shows by another, nor by the day on which one becomes public", () => {
    const first = task(1, "SH-AIC", [
      ["310101", 17, 100],
      ["310110", 3, 110],
    ]);
    const second = task(2, "SH-AIC", [
      ["310101", 3, 100],
      ["310110", 2, 120],
    ]);
    // Together 20 are drawn in Huangpu: with the seventeen that are public the day after, three would be left.
    expect(byDistrict([...first, ...second])).toEqual([["310101", null, 17]]);
    expect(byDistrict(second)).toEqual([]);
    expect(totalOf(second)).toEqual([[5, 5]]);
  });

  it("a task that is not drawn stands there as one of which nothing is told", () => {
    const undrawn = { district_code: null, drawn: null, passed_over: null };
    const counted = [{ ...undrawn, task_id: 3, authority_code: "SH-FDA" }];
    const few = task(3, "SH-FDA", [["310101", 4, 100]]);
    expect(answers(counted)).toEqual(answers(few));
    expect(answers(counted)[1]).toMatchObject([{ owner: "SH-FDA", count: null, atLeast: 0 }]);
    expect(answers(counted)[3]).toHaveLength(17);
  });

  it("no dimension is named twice", () => {
    expect(() => drawStatistics([], ["OWNER", "OWNER"], everything)).toThrow(
      'Argument "groupBy" must name no dimension twice.',
    );
  });

  it("a small count can be any small count for all that can be asked", () => {
    const district = fc.constantFrom(...DISTRICTS.map(({ code }) => code));
    const cell = fc.tuple(district, fc.nat(14), fc.nat(30));
    const draw = fc.uniqueArray(cell, { selector: ([code]) => code, minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(draw, draw, fc.nat(4), (one, other, value) => {
        // The last has most objects, and enough of both kinds to make up for another.
        const most: Drawn[number] = ["UNKNOWN", 20, 200];
        const cells = one.map(([code, drawn, over]): Drawn[number] => [code, drawn, drawn + over]);
        const beside = task(
          2,
          "SH-FDA",
          other.map(([code, drawn, over]): Drawn[number] => [code, drawn, drawn + over]),
        );
        const told = answers([...task(1, "SH-AIC", [...cells, most]), ...beside]);
        cells.forEach(([code, drawn, of], at) => {
          if (drawn >= 5 || of < value) return;
          const changed = cells.with(at, [code, value, of]);
          const makingUp: Drawn[number] = ["UNKNOWN", 20 + drawn - value, 200];
          const otherwise = [...task(1, "SH-AIC", [...changed, makingUp]), ...beside];
          expect(answers(otherwise)).toEqual(told);
        });
      }),
      { seed: 39, numRuns: 200 },
    );
  });
});
