import { describe, expect, it } from "@jest/globals";
import { listedUntil } from "../../../standards/timeLimits/supervisionList.ts";

describe("a department's own work", () => {
  it.each([
    ["2021-11-29", "2026-11-29"],
    ["2020-02-29", "2025-02-28"],
    ["2023-02-28", "2028-02-28"],
  ])("done on %s keeps the entity on its list to %s", (day, last) => {
    expect(listedUntil(day)).toBe(last);
  });
});
