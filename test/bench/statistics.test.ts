import { describe, expect, it } from "@jest/globals";
import { rise } from "../../bench/measure/statistics.ts";

describe("how far values rise", () => {
  it("is from the first to the last, where they lie on a line", () => {
    expect(rise([100, 101, 102, 103, 104])).toBe(4);
    expect(rise([104, 102, 100])).toBe(-4);
  });

  it("is nothing where they go up and down about a level, or there is one only", () => {
    expect(rise([100, 104, 104, 100])).toBe(0);
    expect(rise([100])).toBe(0);
  });

  it("does not depend on one value that stands out in the middle", () => {
    expect(rise([100, 100, 160, 100, 100])).toBe(0);
  });
});
