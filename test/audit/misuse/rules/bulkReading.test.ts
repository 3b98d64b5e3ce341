import { describe, expect, it } from "@jest/globals";
import { bulkReading } from "../../../../audit/misuse/rules/bulkReading.ts";
import { HOUR, MINUTE, places, suspected, use, uses } from "../uses.ts";

/** Ten pages of a hundred entities each, so far apart. */
const pages = (count: number, apart: number, size = 100) =>
  uses(count, (place) => ({
    at: use().at + (place - 1) * apart,
    subjects: places(size).map((entity) => `${place * 1_000 + entity}`),
  }));

describe("bulk reading", () => {
  it("is five hundred entities in an hour, and then all that were read in it", () => {
    expect(suspected(bulkReading, uses(500))).toEqual([places(500)]);
  });

  it("is not four hundred and ninety-nine", () => {
    expect(suspected(bulkReading, uses(499))).toEqual([]);
  });

  it("counts an entity once, however often it is read", () => {
    const again = uses(2_000, (place) => ({ subjects: [`${place % 499}`] }));
    expect(suspected(bulkReading, again)).toEqual([]);
  });

  it("is five pages of a hundred in an hour", () => {
    expect(suspected(bulkReading, pages(5, 14 * MINUTE))).toEqual([places(5)]);
  });

  it("is not five pages of which the last comes an hour after the first", () => {
    expect(suspected(bulkReading, pages(5, 15 * MINUTE))).toEqual([]);
  });

  it("is a thousand entities in a day", () => {
    expect(suspected(bulkReading, pages(10, 2 * HOUR))).toEqual([places(10)]);
  });

  it("is not nine hundred and ninety in a day", () => {
    expect(suspected(bulkReading, pages(10, 2 * HOUR, 99))).toEqual([]);
  });

  it("is not a thousand of which the last come a day after the first", () => {
    expect(suspected(bulkReading, pages(10, (24 / 9) * HOUR))).toEqual([]);
  });

  it("goes on with each further page, which is then evidence as well", () => {
    expect(suspected(bulkReading, pages(7, MINUTE))).toEqual([places(5), [6], [7]]);
  });

  it("is not of several officers together, nor of one officer in two departments", () => {
    const bySeveral = uses(999, (place) => ({ officer: `officer-${place % 2}` }));
    const inTwo = uses(998, (place) => ({ reader: place % 2 === 0 ? "SH-TAX" : "SH-AIC" }));
    expect(suspected(bulkReading, bySeveral)).toHaveLength(1);
    expect(suspected(bulkReading, bySeveral.slice(0, 998))).toEqual([]);
    expect(suspected(bulkReading, inTwo)).toEqual([]);
  });

  it.each([
    ["open data", []],
    ["whether there are restrictions", ["restriction.exists"]],
    ["statistics", ["statistics.cell"]],
  ])("is not of %s", (_, categories) => {
    expect(
      suspected(
        bulkReading,
        uses(1_000, () => ({ categories })),
      ),
    ).toEqual([]);
  });

  it.each(["PUBLIC", "SELF:pseudonym", "PARTNER-LAW"])("is not watched for in %s", (reader) => {
    expect(
      suspected(
        bulkReading,
        uses(1_000, () => ({ reader })),
      ),
    ).toEqual([]);
  });

  it("counts what was read beside any entity, each record as one", () => {
    const beside = uses(500, () => ({ subjects: [] }));
    expect(suspected(bulkReading, beside)).toEqual([places(500)]);
    expect(suspected(bulkReading, beside.slice(1))).toEqual([]);
  });
});
