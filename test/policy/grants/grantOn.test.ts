import { describe, expect, it } from "@jest/globals";
import { changeDays, grantOn, latestChange } from "../../../policy/grants/inForce.ts";
import { isInForce } from "../../../policy/term.ts";
import { grantsOf } from "../testReader.ts";

const grants = grantsOf(
  { liaison: "masked" },
  {
    validTo: "2026-06-30",
    amendments: [
      { category: "liaison", effect: "full", validFrom: "2026-03-01", basis: "某令 §1" },
      { category: "liaison", effect: "withheld", validFrom: "2026-02-01", basis: "某令 §2" },
    ],
  },
);

describe("grants with a first and a last day", () => {
  it("hold on both and between them", () => {
    const days = ["2025-12-31", "2026-01-01", "2026-06-30", "2026-07-01"];
    expect(days.map((day) => isInForce(grants, day))).toEqual([false, true, true, false]);
    expect(isInForce(grantsOf({}), "9999-12-31")).toBe(true);
  });

  it("have no effect of a kind of data outside them", () => {
    const days = ["2025-12-31", "2026-01-31", "2026-02-01", "2026-03-01", "2026-07-01"];
    expect(days.map((day) => grantOn(grants, "liaison", day)?.effect)).toEqual([
      undefined,
      "masked",
      "withheld",
      "full",
      undefined,
    ]);
  });

  it("change on their first day, at each amendment, and on the day after their last", () => {
    const days = changeDays([grants]);
    expect(days).toEqual(["2026-01-01", "2026-02-01", "2026-03-01", "2026-07-01"]);
    expect(latestChange(days, "2025-12-31")).toBeUndefined();
    expect(latestChange(days, "2026-02-28")).toBe("2026-02-01");
    expect(latestChange(days, "2026-07-01")).toBe("2026-07-01");
    expect(changeDays([grantsOf({}), grantsOf({})])).toStrictEqual(["2026-01-01"]);
  });

  it("are refused with a last day that there is not", () => {
    expect(() => changeDays([grantsOf({}, { validTo: "2026-02-30" })])).toThrow(
      "2026-02-30 is no day; write it as YYYY-MM-DD",
    );
  });
});
