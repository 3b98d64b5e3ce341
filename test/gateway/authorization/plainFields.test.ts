import { describe, expect, it } from "@jest/globals";
import { complete, field, fragment, shapeOf, withheld } from "./responseShapes.ts";

describe("an object of fragments", () => {
  it("has of fragments on several types the fields of those that apply, and all where no type was told", () => {
    const both = shapeOf(
      fragment(["Cat"], shapeOf(field("lives"))),
      fragment(["Dog", "Wolf"], shapeOf(field("tricks"))),
    );
    expect(complete(both, { __typename: "Cat", lives: 9 }).data).toBe('{"lives":9}');
    expect(complete(both, { __typename: "Wolf", tricks: 2 }).data).toBe('{"tricks":2}');
    expect(complete(both, { lives: 9, tricks: 2 }).data).toBe('{"lives":9,"tricks":2}');
  });

  it("has all of a fragment of which something is withheld, and what stands twice once", () => {
    const half = shapeOf(fragment(["Cat"], shapeOf(field("lives"), withheld("owner"))));
    expect(complete(half, { lives: 9 }).data).toBe('{"lives":9,"owner":null}');
    const twice = shapeOf(field("lives"), fragment(["Cat"], shapeOf(field("lives"), field("b"))));
    expect(complete(twice, { lives: 9, b: 1 }).data).toBe('{"lives":9,"b":1}');
  });
});
