import { expect, it } from "@jest/globals";
import type { CategoryCode } from "../../../policy/categories/index.ts";
import { coordination, coordinationBeside } from "../../../policy/grants/coordination.ts";
import { analyst } from "../../../policy/grants/analyst.ts";
import type { Amendment } from "../../../policy/grants/grant.ts";

const amended = (category: CategoryCode): Amendment => ({
  category,
  effect: "withheld",
  validFrom: "2026-03-01",
  basis: "某令 §1",
});

it("what changes for analysts changes for coordinating departments, but for what is their own", () => {
  const amendments = [
    amended("liaison"),
    amended("efficiency.score"),
    amended("blindSpots"),
    amended("representative.name"),
  ];
  expect(coordinationBeside({ ...analyst, amendments }).amendments).toStrictEqual([
    amended("liaison"),
    amended("representative.name"),
  ]);
  expect(coordinationBeside(analyst).amendments).toStrictEqual([]);
});

it("coordinating departments have the efficiency of departments, blind spots and the register of systems in full, urge requests on, and have all else as analysts", () => {
  expect(coordination.grants).toStrictEqual({
    ...analyst.grants,
    "efficiency.score": "full",
    blindSpots: "full",
    departmentSystem: "full",
    "requests.supervise": "conditional",
  });
});
