import { describe, expect, it } from "@jest/globals";
import { repeatedRefusals } from "../../../../audit/misuse/rules/repeatedRefusals.ts";
import { MINUTE, places, suspected, use, uses } from "../uses.ts";

const refused = (count: number, apart = 1_000) =>
  uses(count, (place) => ({
    at: use().at + (place - 1) * apart,
    refusal: "PURPOSE_NOT_ALLOWED",
    subjects: [],
    categories: [],
  }));

describe("repeated refusals", () => {
  it("are ten in an hour", () => {
    expect(suspected(repeatedRefusals, refused(10))).toEqual([places(10)]);
  });

  it("are not nine", () => {
    expect(suspected(repeatedRefusals, refused(9))).toEqual([]);
  });

  it("are not ten of which the last comes an hour after the first", () => {
    expect(suspected(repeatedRefusals, refused(10, (60 / 9) * MINUTE))).toEqual([]);
    expect(suspected(repeatedRefusals, refused(10, (60 / 9) * MINUTE - 1))).toEqual([places(10)]);
  });

  it("are not answers, however many", () => {
    expect(suspected(repeatedRefusals, uses(100))).toEqual([]);
  });
});
