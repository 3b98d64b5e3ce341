import { describe, expect, it } from "@jest/globals";
import { categoryCodes } from "../../policy/categories.ts";
import { decide } from "../../policy/decide.ts";
import { departments } from "../../policy/departments.ts";
import { allGrants, type Reader, readerByCode } from "../../policy/readers.ts";

const reader = (code: string): Reader => {
  const found = readerByCode(code);
  if (found === undefined) throw new TypeError(`no reader ${code}`);
  return found;
};

describe("grants", () => {
  it("every grants file decides on every category, and on nothing else", () => {
    for (const { grants } of allGrants)
      expect(Object.keys(grants).sort()).toEqual([...categoryCodes].sort());
  });

  it("every department of the plan is a reader", () => {
    expect(departments.length).toBe(23 + 16 * 3);
    for (const { code } of departments) expect(readerByCode(code)?.code).toBe(code);
  });
});

describe("reader codes", () => {
  it("an enterprise reads as itself only by a code that its standard accepts", () => {
    expect(readerByCode("SELF:91310000132260250x")?.code).toBe("SELF:91310000132260250X");
    expect(readerByCode("SELF:91310000132260251X")).toBeUndefined();
  });

  it("an unknown code is no reader, whatever it resembles", () => {
    for (const code of [
      "",
      "public",
      "SH-XXX",
      "D-310199-MSA",
      "ASSOC-",
      "constructor",
      "__proto__",
    ]) {
      expect(readerByCode(code)).toBeUndefined();
    }
  });
});

describe("decisions", () => {
  it("the public gets names one entity at a time, and nothing else that is classified", () => {
    expect(decide(reader("PUBLIC")).key).toBe("SNNNN");
  });

  it("a registrar gets identity documents only for a purpose of its own, with its basis", () => {
    const aic = reader("SH-AIC");
    expect(decide(aic).key).toBe("FNFFF");
    expect(decide(aic, { purpose: "P05" }).key).toBe("FNFFF");
    expect(decide(aic, { purpose: "P14", basis: "案件1" }).key).toBe("FNFFF");
    expect(decide(aic, { purpose: "P05", basis: "案件1" }).key).toBe("FFFFF");
  });

  it("the operator's aggregates-only departments get no person", () => {
    for (const code of ["SH-OFFICE", "SH-REFORM", "SH-LEGAL", "ANALYST"]) {
      expect(decide(reader(code)).key).toBe("NNNNN");
    }
  });
});
