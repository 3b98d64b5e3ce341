import { describe, expect, it } from "@jest/globals";
import { Kind } from "graphql";
import { QUARANTINE_REASONS } from "../../../seeds/registrations/findings.ts";
import { checkRegistration } from "../../../seeds/registrations/registrationRow.ts";
import { legalEntities } from "../../../subgraphs/legal-entities/index.ts";
import { cellsOf, type Row, row, usccOf } from "./registrationFile.ts";

const TODAY = "2016-07-18";

function check(cells: Partial<Row>) {
  return checkRegistration(cellsOf(row(1, cells)), TODAY);
}

function accepted(cells: Partial<Row>) {
  const verdict = check(cells);
  if (verdict.kind === "quarantined") throw new Error(`${verdict.reason}: ${verdict.detail}`);
  return verdict;
}

describe("a row of a registration file", () => {
  it("becomes the columns of an entity", () => {
    const { registration, corrections, notes } = accepted({});
    expect(registration).toEqual({
      identity: usccOf(1),
      uscc: usccOf(1),
      registration_number: null,
      organization_code: usccOf(1).slice(8, 17),
      kind_code: "91",
      status_code: "1",
      registration_authority_code: "310115",
      authority_code: "D-310115-MSA",
      name: "上海第1贸易有限公司",
      name_search: "上海第1贸易有限公司",
      established_on: "2003-05-12",
      type_code: null,
      capital_amount: 168_000_000,
      capital_currency: "CNY",
      business_scope: "日用百货的销售。",
      domicile_text: "云帆路1号",
      domicile_search: "云帆路1号",
      domicile_district: "310115",
      domicile_area: null,
    });
    expect({ corrections, notes }).toEqual({ corrections: [], notes: [] });
  });

  it("has the same digest for another spelling of the same content, and another for other content", () => {
    const { digest } = accepted({});
    expect(accepted({ 注册日期: "2003/5/12", 注册资金: "168.00(万元人民币)" }).digest).toBe(digest);
    expect(accepted({ 注册地址: "云帆路2号" }).digest).not.toBe(digest);
  });

  it.each([
    [
      "SHIFTED_COLUMNS",
      { 企业类型: "", 注册资金: "", 经营范围: "", 所在省份: "", 地区: "", 注册地址: "" },
      "Everything after the registration date is missing.",
    ],
    ["NAME", { 企业名称: " " }, "There is no name."],
    ["NAME", { 企业名称: "N/A" }, "There is no name."],
    ["NAME", { 企业名称: "上海\u0007公司" }, "The name holds control characters."],
    ["NAME", { 企业名称: "长".repeat(201) }, "The name is longer than 200 characters."],
    ["CODE", { 统一社会信用代码: "" }, `"": A unified social credit code has 18 characters.`],
    ["CODE", { 统一社会信用代码: "123" }, `"123": A unified social credit code has 18 characters.`],
    [
      "CODE",
      { 统一社会信用代码: "91310000132260251X" },
      `"91310000132260251X": Characters 9 to 17 are not an organisation code (GB 11714).`,
    ],
    [
      "CODE",
      { 统一社会信用代码: "91310000132260250Y" },
      `"91310000132260250Y": The last character does not agree with the first 17 (GB 32100).`,
    ],
    [
      "CODE",
      { 统一社会信用代码: "310108000095593" },
      `"310108000095593": The last digit does not agree with the first 14 (GS 15-2006).`,
    ],
    ["DATE", { 注册日期: "N/A" }, "There is no registration date."],
    ["DATE", { 注册日期: "2003-02-29" }, `"2003-02-29" is not a real day.`],
    [
      "DATE",
      { 注册日期: "2016-07-19" },
      "2016-07-19 is not between 1900-01-01 and the day of the import.",
    ],
    [
      "DATE",
      { 注册日期: "1899-12-31" },
      "1899-12-31 is not between 1900-01-01 and the day of the import.",
    ],
    ["CAPITAL", { 注册资金: "若干" }, `"若干" does not begin with an amount.`],
    ["CAPITAL", { 注册资金: "5万贝壳" }, `The currency of "5万贝壳" is unknown.`],
    [
      "CAPITAL",
      { 注册资金: "99999999999万人民币" },
      `"99999999999万人民币" is more than this register can hold.`,
    ],
    ["AREA", { 所在省份: "江苏省" }, `"江苏省" is not Shanghai; this register is Shanghai's.`],
    ["AREA", { 地区: "昆山市" }, `"昆山市" is no district of Shanghai, old or new.`],
    ["AREA", { 注册地址: "路".repeat(301) }, "The address is longer than 300 characters."],
  ] as const)("is set aside as %s for %j", (reason, cells, detail) => {
    expect(check(cells)).toEqual({ kind: "quarantined", reason, detail });
  });

  it.each([
    [["甲", "乙"], "2 columns instead of 9."],
    [[...cellsOf(row(1)), ""], "10 columns instead of 9."],
  ])("is set aside as COLUMN_COUNT for %j", (cells, detail) => {
    expect(checkRegistration(cells, TODAY)).toEqual({
      kind: "quarantined",
      reason: "COLUMN_COUNT",
      detail,
    });
  });

  it("is set aside for the first reason where there are several", () => {
    expect(check({ 企业名称: "", 统一社会信用代码: "1", 注册日期: "1" })).toMatchObject({
      reason: "NAME",
    });
  });

  it("quotes no more than 300 characters in the reason for setting it aside", () => {
    const verdict = check({ 注册日期: "九".repeat(5_000) });
    expect(verdict).toEqual({
      kind: "quarantined",
      reason: "DATE",
      detail: `"${"九".repeat(298)}…`,
    });
  });

  it.each([
    [
      { 统一社会信用代码: "91310000132260250x" },
      { code: "CODE_NORMALIZED", detail: "91310000132260250x → 91310000132260250X" },
    ],
    [
      { 统一社会信用代码: "９１310000132260250X" },
      { code: "CODE_NORMALIZED", detail: "９１310000132260250X → 91310000132260250X" },
    ],
    [
      { 注册日期: "2003年5月12日" },
      { code: "DATE_NORMALIZED", detail: "2003年5月12日 → 2003-05-12" },
    ],
  ] as const)("is corrected for %j", (cells, correction) => {
    expect(accepted(cells).corrections).toEqual([correction]);
  });

  it.each([
    [
      { 统一社会信用代码: "310108000095592" },
      { code: "LEGACY_REGISTRATION_NUMBER", detail: "310108000095592" },
    ],
    [
      { 统一社会信用代码: "91350203M0001QAY9B" },
      {
        code: "CODE_TOLERATED",
        detail:
          "91350203M0001QAY9B: The last character is wrong, but the code was issued so and is in use.",
      },
    ],
    [
      { 注册资金: "500(万)" },
      { code: "CAPITAL_CURRENCY_MISSING", detail: `"500(万)" names no currency.` },
    ],
    [{ 企业类型: "很好的公司" }, { code: "TYPE_NOT_IN_LIST", detail: "很好的公司" }],
    [
      { 地区: "N/A", 注册地址: "上海市静安区云帆路1号" },
      { code: "DISTRICT_FROM_ADDRESS", detail: "上海市静安区云帆路1号" },
    ],
    [
      { 地区: "N/A", 注册地址: "云帆路1号" },
      { code: "DISTRICT_UNKNOWN", detail: "云帆路1号" },
    ],
    [
      { 地区: "", 注册地址: "N/A" },
      { code: "DISTRICT_UNKNOWN", detail: "no address" },
    ],
    [
      { 地区: "", 注册地址: "静安区与普陀区交界" },
      { code: "DISTRICT_UNKNOWN", detail: "静安区与普陀区交界" },
    ],
  ] as const)("is taken in with a note for %j", (cells, note) => {
    expect(accepted(cells).notes).toEqual([note]);
  });

  it("with a registration number is of unknown status, and of the kind that the number names", () => {
    const { registration } = accepted({ 统一社会信用代码: "310108000095592" });
    expect(registration).toMatchObject({
      identity: "310108000095592",
      uscc: null,
      registration_number: "310108000095592",
      organization_code: null,
      kind_code: "91",
      status_code: "9",
      registration_authority_code: "310108",
      authority_code: "D-310106-MSA",
    });
  });

  it.each([
    ["168万人民币", 168_000_000, "CNY"],
    ["858(万元人民币)", 858_000_000, "CNY"],
    ["1,168,346.1365(万元人民币)", 1_168_346_136_500, "CNY"],
    ["１４万美元", 14_000_000, "USD"],
    ["N/A", null, null],
    ["500(万)", null, null],
  ])("with capital %s has %s millionths of 万 %s", (text, capital_amount, capital_currency) => {
    expect(accepted({ 注册资金: text }).registration).toMatchObject({
      capital_amount,
      capital_currency,
    });
  });

  it.each([
    ["静安", "310106", null],
    ["闸北区", "310106", "闸北区"],
    ["自贸区", "310115", "自贸区"],
    ["上海市静安区", "310106", null],
  ])("in the area %s is in district %s", (area, domicile_district, domicile_area) => {
    expect(accepted({ 地区: area }).registration).toMatchObject({
      domicile_district,
      domicile_area,
    });
  });

  it("with a type of code list CA16 has its code, the domestic one where the name alone is of two", () => {
    expect(accepted({ 企业类型: "有限责任公司" }).registration.type_code).toBe("1100");
    expect(accepted({ 企业类型: "农民专业合作社" }).registration.type_code).toBe("9100");
  });
});

it("is set aside for reasons that the graph can name, and no others", () => {
  const reasons = legalEntities.typeDefs.definitions.flatMap((definition) =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === "QuarantineReason"
      ? (definition.values ?? []).map(({ name }) => name.value)
      : [],
  );
  expect(reasons).toEqual(Object.keys(QUARANTINE_REASONS));
});
