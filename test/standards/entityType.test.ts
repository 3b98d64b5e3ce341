import { describe, expect, it, test } from "@jest/globals";
import { ENTITY_TYPES, entityType } from "../../standards/entityType.ts";

/** The codes of one first digit, without it. */
function ofGroup(digit: string): string[] {
  return ENTITY_TYPES.filter(({ code }) => code.startsWith(digit)).map(({ code }) => code.slice(1));
}

describe("The entity type", () => {
  test.each([
    ["1100", "有限责任公司", "Limited liability company"],
    ["1150", "一人有限责任公司", "Limited liability company (one shareholder)"],
    ["1219", "其他股份有限公司(上市)", "Joint-stock company (listed), other"],
    [
      "2110",
      "有限责任公司分公司(国有独资)",
      "Branch of a limited liability company (wholly state-owned)",
    ],
    ["2190", "其他有限责任公司分公司", "Branch of a limited liability company, other"],
    ["3400", "股份合作制", "Joint-stock cooperative enterprise"],
    ["4533", "有限合伙企业", "Limited partnership"],
    [
      "5110",
      "有限责任公司(中外合资)",
      "Limited liability company (Chinese-foreign equity venture)",
    ],
    [
      "5150",
      "有限责任公司(外国法人独资)",
      "Limited liability company (sole foreign corporate investor)",
    ],
    [
      "6110",
      "有限责任公司(台港澳与境内合资)",
      "Limited liability company (Hong Kong, Macao or Taiwan and mainland equity venture)",
    ],
    [
      "6310",
      "非公司台、港、澳企业(台港澳与境内合作)",
      "Hong Kong-, Macao- or Taiwan-invested enterprise other than a company " +
        "(Hong Kong, Macao or Taiwan and mainland cooperation)",
    ],
    [
      "7200",
      "外国(地区)企业常驻代表机构",
      "Resident representative office of a foreign enterprise",
    ],
    ["9100", "农民专业合作社", "Farmers' specialised cooperative"],
    ["9500", "个体工商户", "Individual business"],
  ])("%s is %s", (code, zh, en) => {
    expect(entityType(code)).toEqual({ code, zh, en });
  });

  test.each(["", "1", "1101", "6180", "9999"])("%s does not exist", (code) => {
    expect(entityType(code)).toBeUndefined();
  });
});

describe("The list of entity types", () => {
  it("is in order of code, each code once", () => {
    const codes = ENTITY_TYPES.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].toSorted());
    expect(codes).toHaveLength(166);
  });

  it("has a branch 2xxx for every company 1xxx", () => {
    expect(ofGroup("2")).toEqual(ofGroup("1"));
  });

  it("mirrors the types of foreign investment for Hong Kong, Macao and Taiwan, with three more", () => {
    const foreign = new Set(ofGroup("5"));
    expect(ofGroup("6").filter((code) => !foreign.has(code))).toEqual(["170", "250", "260"]);
  });

  it("names every type differently within its first digit", () => {
    const names = ENTITY_TYPES.map(({ code, zh }) => `${code.charAt(0)} ${zh}`);
    expect(names).toEqual([...new Set(names)]);
  });
});
