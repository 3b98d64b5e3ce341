import { expect, it } from "@jest/globals";
import { cityOf } from "../../../seeds/city/city.ts";
import { spotCheckRows } from "../../../seeds/city/spotChecks/spotCheckRows.ts";
import { workingDaysBetween } from "../../../standards/workingDays.ts";
import { findings } from "../../../subgraphs/supervision/draw/verify/findings.js";
import { type AnyRow, CITY } from "./cityRowsOf.ts";

const rowsAt = (number: number, city = CITY) =>
  spotCheckRows(city, number) as Readonly<Record<string, readonly AnyRow[]>>;
const tasks = [399, 799, 1_199].map((number) => rowsAt(number));

it("every draw of the city verifies by its record and the commitment published before", () => {
  for (const { spot_check_task: [task] = [], spot_check_draw: [draw] = [] } of tasks)
    expect(findings(String(draw?.["record"]), String(task?.["commitment"]))).toEqual([]);
});

it("what was drawn is what is paired, 5 % and 10 % and 3 % of what may be drawn, by two inspectors or more", () => {
  expect(tasks.map(({ spot_check_pairing: pairings = [] }) => pairings.length)).toEqual([
    18, 35, 11,
  ]);
  for (const { spot_check_pairing: pairings = [], spot_check_assignment: sent = [] } of tasks)
    for (const { id } of pairings)
      expect(sent.filter((one) => one["pairing_id"] === id).length).toBeGreaterThanOrEqual(2);
});

it("what was drawn is counted by districts, with what could have been", () => {
  for (const { spot_check_draw_count: counts = [], spot_check_pairing: pairings = [] } of tasks) {
    const sumOf = (column: string) => counts.reduce((sum, row) => sum + Number(row[column]), 0);
    expect(sumOf("drawn")).toBe(pairings.length);
    expect(sumOf("passed_over")).toBeGreaterThan(300);
  }
});

it("results are published within 20 working days, and none of what is not checked yet", () => {
  const results = tasks.map(({ spot_check_result: rows = [] }) => rows);
  expect(results.map((rows) => rows.length)).toEqual([18, 35, 0]);
  for (const { inspected_on: inspected, published_on: published } of results.flat())
    expect(workingDaysBetween(String(inspected), String(published))).toBeLessThanOrEqual(20);
});

it("a task is written with the last entity of its scope, when it has been drawn, and with no other", () => {
  expect([0, 398, 400, 1_599, 3_999].map((number) => rowsAt(number))).toEqual([{}, {}, {}, {}, {}]);
  expect(rowsAt(399, cityOf(2016, "2026-03-02"))).toEqual({});
  expect(Object.keys(rowsAt(399, cityOf(2016, "2026-03-03")))).toContain("spot_check_draw");
});
