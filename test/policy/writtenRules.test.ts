import { describe, expect, it } from "@jest/globals";
import { categories, categoryCodes } from "../../policy/categories/index.ts";
import { departments } from "../../policy/departments/index.ts";
import { allGrants } from "../../policy/readers.ts";
import {
  categoryDepartures,
  grantDepartures,
  readerDepartures,
  writtenReaders as readers,
} from "./writtenRules.ts";

describe("the rules as they were written down", () => {
  it("are those of every grants file, kind of data and reader", () => {
    for (const grants of allGrants)
      expect([grants.code, grantDepartures(grants)]).toEqual([grants.code, []]);
    for (const code of categoryCodes)
      expect([code, categoryDepartures(code, categories[code])]).toEqual([code, []]);
    for (const reader of readers)
      expect([reader.code, readerDepartures(reader)]).toEqual([reader.code, []]);
    expect(readers.length).toBe(departments.length + 7);
  });
});
