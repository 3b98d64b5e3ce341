import { describe, expect, it } from "@jest/globals";
import { afterHours } from "../../../../audit/misuse/rules/afterHours.ts";
import { HOUR, places, shanghai, suspected, uses } from "../uses.ts";

const reading = (count: number, from: string, category = "representative.name", apart = 1_000) =>
  uses(count, (place) => ({
    at: shanghai(from) + (place - 1) * apart,
    categories: [category],
  }));

describe("reading after hours", () => {
  it("is personal data of ten entities in a night", () => {
    expect(suspected(afterHours, reading(10, "2026-03-02 23:00"))).toEqual([places(10)]);
  });

  it("is not of nine", () => {
    expect(suspected(afterHours, reading(9, "2026-03-02 23:00"))).toEqual([]);
  });

  it("is not data that are not personal", () => {
    expect(suspected(afterHours, reading(50, "2026-03-02 23:00", "taxCredit.grade"))).toEqual([]);
  });

  it.each([
    ["2026-03-02 06:59", "before seven on a working day", 1],
    ["2026-03-02 07:00", "from seven on", 0],
    ["2026-03-02 19:59", "before eight in the evening", 0],
    ["2026-03-02 20:00", "from eight in the evening on", 1],
    ["2026-02-28 10:00", "on a Saturday that was made a working day", 0],
    ["2026-03-07 10:00", "on a Saturday", 1],
    ["2026-10-01 10:00", "on National Day, a Thursday", 1],
    ["2027-03-01 10:00", "on a Monday of a year whose holidays are not known", 0],
    ["2027-03-07 10:00", "on a Sunday of such a year", 1],
  ])("at %s, %s, has %s cases", (from, _, cases) => {
    expect(suspected(afterHours, reading(10, from, "representative.name", 0))).toHaveLength(cases);
  });

  it("adds up for twelve hours, and no longer", () => {
    const [within, beyond] = [(12 / 9) * HOUR - 1, (12 / 9) * HOUR].map((apart) =>
      reading(10, "2026-03-07 08:00", "home.address", apart),
    );
    expect(suspected(afterHours, within ?? [])).toEqual([places(10)]);
    expect(suspected(afterHours, beyond ?? [])).toEqual([]);
  });
});
