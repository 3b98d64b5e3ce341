import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { decodeCursor, encodeCursor } from "../../../kit/connection/cursor.ts";

describe("a cursor", () => {
  it("names the position it was made of, whatever that is", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.oneof(fc.string(), fc.maxSafeInteger()),
        fc.oneof(fc.string(), fc.maxSafeInteger()),
        (order, value, id) => {
          expect(decodeCursor(order, encodeCursor(order, { value, id }))).toEqual({ value, id });
        },
      ),
    );
  });

  it("of another order is refused by name", () => {
    const cursor = encodeCursor("DECIDED_DESC", { value: "2016-07-18", id: 7 });
    expect(() => decodeCursor("FINE_DESC", cursor)).toThrow(
      `Argument "after" is a cursor of order DECIDED_DESC, and this page is ordered by FINE_DESC.`,
    );
  });

  it.each([
    "",
    "x",
    "W10",
    "WyJBIiwxXQ",
    "WyJBIiwxLHsiYSI6MX1d",
    "WyJBIixudWxsLDFd",
    "WyJBIiwxLjUsMV0",
  ])("that this list never gave is refused: %j", (cursor) => {
    expect(() => decodeCursor("A", cursor)).toThrow(
      `Argument "after" is not a cursor of this list; pass an endCursor that it returned.`,
    );
  });
});
