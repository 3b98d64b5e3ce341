import { describe, expect, it } from "@jest/globals";
import { categoryCodes, isCategoryCode } from "../../policy/categories/index.ts";
import { departmentByCode, departments } from "../../policy/departments/index.ts";
import { partner } from "../../policy/grants/partner.ts";
import { type ReaderKind, readerKinds } from "../../policy/readerKinds.ts";
import { readerByCode } from "../../policy/readers.ts";

const kind = (code: string): ReaderKind | undefined => readerKinds.find((one) => one.code === code);

describe("a kind of reader", () => {
  it("that is a department of the city has its names, its grants and its role, and nothing more", () => {
    for (const { code } of departments.filter(({ level }) => level !== "DISTRICT")) {
      const { name, nameEn, standings, role } = readerByCode(code) ?? {};
      const told = { code, name, nameEn, standings };
      expect(kind(code)).toStrictEqual(role === undefined ? told : { ...told, role });
    }
    expect(readerKinds.filter(({ role }) => role !== undefined).map(({ code }) => code)).toEqual([
      "SH-EIC",
    ]);
  });

  it.each([
    ["D-<district>-MSA, -URB, -STREET", "D-310110-MSA"],
    ["ASSOC-<name>", "ASSOC-X"],
    ["CPC", "CPC"],
    ["SELF:<uscc>", "SELF:91310000132260250X"],
    ["PUBLIC", "PUBLIC"],
    ["ANALYST", "ANALYST"],
    ["OPERATOR", "OPERATOR"],
    ["ONESTOP", "ONESTOP"],
  ])("that has many readers, %s, is named after its grants", (code, example) => {
    const { standings } = readerByCode(example) ?? {};
    const { name, nameEn } = standings?.inScope ?? {};
    expect(kind(code)).toStrictEqual({ code, name, nameEn, standings });
  });

  it("that reads by contracts has the name of all partners, and the grants of one", () => {
    const { name, nameEn } = partner;
    const { standings } = readerByCode("PARTNER-LAW") ?? {};
    const code = "PARTNER-<name>";
    expect(kind(code)).toStrictEqual({ code, name, nameEn, standings });
  });
});

describe("a code", () => {
  it("of a kind of data is one of the catalogue, and none that every object has", () => {
    expect(categoryCodes.every((code) => isCategoryCode(code))).toBe(true);
    expect(["constructor", "__proto__", "liaisons", ""].filter(isCategoryCode)).toEqual([]);
  });

  it("of a department is that of one", () => {
    for (const department of departments)
      expect(departmentByCode(department.code)).toBe(department);
    expect(departmentByCode("SH-XXX")).toBeUndefined();
  });
});
