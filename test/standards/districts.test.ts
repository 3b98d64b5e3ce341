import { describe, expect, it, test } from "@jest/globals";
import {
  currentDistrict,
  DISTRICT_ALIASES,
  districtByName,
  DISTRICTS,
  SHANGHAI,
} from "../../standards/districts.ts";

describe("The districts of Shanghai", () => {
  it("are the sixteen of today", () => {
    expect(DISTRICTS.map(({ code, zh }) => `${code} ${zh}`)).toEqual([
      "310101 黄浦区",
      "310104 徐汇区",
      "310105 长宁区",
      "310106 静安区",
      "310107 普陀区",
      "310109 虹口区",
      "310110 杨浦区",
      "310112 闵行区",
      "310113 宝山区",
      "310114 嘉定区",
      "310115 浦东新区",
      "310116 金山区",
      "310117 松江区",
      "310118 青浦区",
      "310120 奉贤区",
      "310151 崇明区",
    ]);
  });

  it("have an English name", () => {
    expect(currentDistrict("310115")?.en).toBe("Pudong New Area");
    expect(currentDistrict("310110")?.en).toBe("Yangpu District");
  });

  it("followed four codes that are retired", () => {
    expect(
      DISTRICT_ALIASES.map(({ code, zh, validTo, successor }) => [code, zh, validTo, successor]),
    ).toEqual([
      ["310119", "南汇区", "2009-05-06", "310115"],
      ["310103", "卢湾区", "2011-06-08", "310101"],
      ["310108", "闸北区", "2015-11-04", "310106"],
      ["310230", "崇明县", "2016-07-22", "310151"],
    ]);
  });
});

describe("A district code", () => {
  test.each([
    ["310110", "杨浦区"],
    ["310108", "静安区"],
    ["310230", "崇明区"],
    ["310103", "黄浦区"],
    ["310119", "浦东新区"],
  ])("%s means %s today", (code, name) => {
    expect(currentDistrict(code)?.zh).toBe(name);
  });

  test.each([[SHANGHAI], ["310102"], ["320500"], ["108400"], [""]])("%s means none", (code) => {
    expect(currentDistrict(code)).toBeUndefined();
  });
});

describe("A place name", () => {
  test.each([
    ["浦东", "310115", "浦东新区"],
    ["浦东新区", "310115", "浦东新区"],
    ["崇明", "310151", "崇明区"],
    ["崇明区", "310151", "崇明区"],
    ["静安区", "310106", "静安区"],
    ["上海市静安区", "310106", "静安区"],
    ["上海静安", "310106", "静安区"],
    [" 黄浦 ", "310101", "黄浦区"],
  ])("%s means the district %s", (raw, district, name) => {
    expect(districtByName(raw)).toEqual({ kind: "district", name, district });
  });

  test.each([
    ["闸北", "闸北区", "310108", "310106"],
    ["闸北区", "闸北区", "310108", "310106"],
    ["卢湾", "卢湾区", "310103", "310101"],
    ["南汇", "南汇区", "310119", "310115"],
    ["崇明县", "崇明县", "310230", "310151"],
  ])("%s means the retired %s with a successor", (raw, name, code, district) => {
    expect(districtByName(raw)).toEqual({ kind: "retired", name, code, district });
  });

  test.each(["自贸区", "上海自贸区", "中国（上海）自由贸易试验区"])(
    "%s means the free trade zone, which lies in Pudong",
    (raw) => {
      expect(districtByName(raw)).toEqual({ kind: "zone", name: "自贸区", district: "310115" });
    },
  );

  test.each(["N/A", "", "上海", "上海市", "苏州", "昆山市"])("%s means none", (raw) => {
    expect(districtByName(raw)).toBeUndefined();
  });
});
