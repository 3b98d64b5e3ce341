import { describe, expect, it } from "@jest/globals";
import { departmentByCode } from "../../../../policy/departments/index.ts";
import { industrySection } from "../../../../standards/industry.ts";
import {
  divisionsWithoutAuthority,
  industryAuthorities,
  industryAuthorityOn,
} from "../../../../subgraphs/approvals/responsibility/industryAuthorities.ts";
import { responsibilityOf } from "../../../../subgraphs/approvals/responsibility/responsibilityOf.ts";

const DAY = "2026-06-30";
const permit = { authority_code: "D-310110-MSA", document_number: "杨许准字〔2026〕第1号" };
const facts = { item: "XK-003", permit: undefined, industry: "6210", day: DAY };

describe("responsible for what an entity does under an item is", () => {
  it("who permitted it, whoever is in charge of its industry", () => {
    expect(responsibilityOf({ ...facts, permit })).toEqual({
      item_code: "XK-003",
      department_code: "D-310110-MSA",
      ground_code: "PERMIT",
      permit_document_number: "杨许准字〔2026〕第1号",
      legal_basis: "沪府办发〔2016〕29号；行政许可法 §61",
      is_confirmed: true,
      gap_code: null,
    });
    expect(responsibilityOf({ ...facts, permit, industry: null }).department_code).toBe(
      "D-310110-MSA",
    );
  });

  it("without a permit, who is in charge of its industry, and that is unconfirmed", () => {
    expect(responsibilityOf(facts)).toEqual({
      item_code: "XK-003",
      department_code: "SH-COMM",
      ground_code: "INDUSTRY",
      permit_document_number: null,
      legal_basis: "上海市商务委员会职责",
      is_confirmed: false,
      gap_code: null,
    });
  });

  it.each([
    ["where its industry is not known", null, "NO_INDUSTRY"],
    ["where nobody is in charge of its industry", "6620", "NO_INDUSTRY_AUTHORITY"],
    ["where its code is none of the standard", "9999", "NO_INDUSTRY_AUTHORITY"],
  ])("nobody, and it is said why, %s", (_, industry, gap) => {
    expect(responsibilityOf({ ...facts, industry })).toMatchObject({
      department_code: null,
      ground_code: null,
      gap_code: gap,
    });
  });
});

describe("who is in charge of an industry", () => {
  it.each([
    ["2710", "SH-FDA", "a division before its section"],
    ["1410", "SH-EIC", "a section for divisions that have no rule of their own"],
    ["7264", "SH-HRSS", "a group"],
    ["7291", "SH-CULT", "a class"],
    ["7299", undefined, "and not the class beside it"],
    ["C2710", "SH-FDA", "a code with its letter"],
    ["C", "SH-EIC", "a section alone"],
    ["K", "SH-HUC", "another section alone"],
    ["R", undefined, "a section whose divisions have several"],
    ["51", "SH-COMM", "a division alone"],
    ["F5211", "SH-COMM", "a class with the letter of its section"],
    ["A5211", undefined, "and none where letter and digits disagree"],
  ])("%s: %s, by %s", (code, authority, _by) => {
    expect(industryAuthorityOn(code, DAY)?.authority).toBe(authority);
  });

  it("is a department of the platform, for an industry of the standard, once", () => {
    for (const { industry, authority } of industryAuthorities)
      expect([
        industry,
        departmentByCode(authority)?.code === authority,
        industrySection(industry) !== undefined,
      ]).toEqual([industry, true, true]);
    expect(new Set(industryAuthorities.map(({ industry }) => industry)).size).toBe(
      industryAuthorities.length,
    );
  });

  it("is nobody in these divisions, which are blind spots", () => {
    expect(divisionsWithoutAuthority(DAY).map(({ code }) => code)).toEqual(
      "01 44 59 66 67 69 71 72 73 74 75 80 81 82 83 89".split(" "),
    );
  });
});
