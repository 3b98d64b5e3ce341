import { describe, expect, it } from "@jest/globals";
import { avoidedEntity } from "../../../../audit/misuse/rules/avoidedEntity.ts";
import { HOUR, suspected, use, uses } from "../uses.ts";

const inLists = (count: number, apart = 1_000) =>
  uses(count, (place) => ({
    at: use().at + (place - 1) * apart,
    isAvoided: true,
    subjects: ["1", "2"],
  }));

describe("asking for an entity that one avoids", () => {
  it("is suspected at the first look-up", () => {
    expect(suspected(avoidedEntity, [use({ isAvoided: true })])).toEqual([[1]]);
  });

  it("is not looking up any other", () => {
    expect(suspected(avoidedEntity, uses(50))).toEqual([]);
  });

  it("is suspected where it comes up in lists three times in a day", () => {
    expect(suspected(avoidedEntity, inLists(3))).toEqual([[1, 2, 3]]);
  });

  it("is not suspected where it comes up in lists twice, or not within a day", () => {
    expect(suspected(avoidedEntity, inLists(2))).toEqual([]);
    expect(suspected(avoidedEntity, inLists(3, 12 * HOUR))).toEqual([]);
  });

  it("is one suspicion where a look-up and the third list come together", () => {
    const [first, second] = inLists(2);
    const third = use({ seq: 3, isAvoided: true });
    expect(suspected(avoidedEntity, [first ?? use(), second ?? use(), third])).toEqual([[1, 2, 3]]);
  });
});
