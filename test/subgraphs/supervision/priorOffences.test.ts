import { expect, it } from "@jest/globals";
import {
  type PenalizedConduct,
  priorOffences,
} from "../../../subgraphs/supervision/penalties/priorOffences.ts";

const penalty = (id: number, day: string, conduct = "虚假宣传"): PenalizedConduct => ({
  id,
  entity_id: 1,
  violation_type: conduct,
  decided_on: day,
});

it.each([
  ["nothing before it", [], 0],
  ["itself", [penalty(5, "2026-03-01")], 0],
  ["one two years before", [penalty(1, "2024-03-01")], 1],
  ["one longer ago", [penalty(1, "2024-02-29")], 0],
  ["one for other conduct", [penalty(1, "2026-01-01", "无证经营")], 0],
  ["one decided since", [penalty(6, "2026-03-02")], 0],
  [
    "one of the day that was recorded first, and one after it",
    [penalty(4, "2026-03-01"), penalty(6, "2026-03-01")],
    1,
  ],
  ["several", [penalty(1, "2025-01-01"), penalty(2, "2025-01-01"), penalty(3, "2026-02-28")], 3],
])("a penalty has as prior offences of %s so many", (_, others, count) => {
  expect(priorOffences(penalty(5, "2026-03-01"), others)).toBe(count);
});

it("prior offences are not counted before there was a rule", () => {
  expect(priorOffences(penalty(5, "2016-03-31"), [penalty(1, "2016-03-01")])).toBeNull();
  expect(priorOffences(penalty(5, "2016-04-01"), [penalty(1, "2016-03-01")])).toBe(1);
});
