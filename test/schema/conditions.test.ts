import { describe, expect, it } from "@jest/globals";
import { readSupergraph } from "../../gateway/supergraph/supergraph.ts";
import { classificationOf, OPEN } from "../../schema/classification.ts";
import { apiSchema } from "../support/apiSchema.ts";
import { conditionNames, TELLS_OF } from "./conditions.ts";

describe("sort orders and conditions", () => {
  it("are all known, with the fields that they tell of", async () => {
    const found = conditionNames(await apiSchema());
    expect(found.toSorted()).toEqual(Object.keys(TELLS_OF).toSorted());
  });

  it("tell of open fields only", () => {
    const classification = classificationOf(readSupergraph());
    const others = Object.values(TELLS_OF)
      .flat()
      .filter((coordinate) => classification.get(coordinate) !== OPEN);
    expect(others).toEqual([]);
  });
});
