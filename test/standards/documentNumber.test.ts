import { describe, expect, it, test } from "@jest/globals";
import { normalizeDocumentNumber, parseDocumentNumber } from "../../standards/documentNumber.ts";

const PENALTY = "浦市监案处字〔2016〕第150201610141号";

describe("The number of a penalty decision", () => {
  test.each([
    PENALTY,
    "浦市监案处字[2016]第150201610141号",
    "浦市监案处字［2016］第150201610141号",
    "浦市监案处字(2016)第150201610141号",
    "浦市监案处字（2016）第150201610141号",
    "浦市监案处字【2016】第150201610141号",
    " 浦市监案处字 〔２０１６〕 第１５０２０１６１０１４１号 ",
  ])("has one spelling: %s", (raw) => {
    expect(normalizeDocumentNumber(raw)).toBe(PENALTY);
    expect(parseDocumentNumber(raw)).toEqual({
      kind: "administrative",
      mark: "浦市监案处字",
      year: 2016,
      serial: "150201610141",
      canonical: PENALTY,
    });
  });

  it("may do without 第, keeps leading zeros and hyphens, and stays distinct", () => {
    expect(parseDocumentNumber("沪府发〔2016〕14号")).toMatchObject({
      mark: "沪府发",
      serial: "14",
    });
    expect(parseDocumentNumber("沪环罚[2019]007-2号")).toMatchObject({ serial: "007-2" });
    expect(normalizeDocumentNumber("沪府发〔2016〕第14号")).not.toBe(
      normalizeDocumentNumber("沪府发〔2016〕14号"),
    );
  });

  it("keeps other brackets of the mark", () => {
    expect(parseDocumentNumber("(沪)市监(食)字(2016)第8号")).toEqual({
      kind: "administrative",
      mark: "(沪)市监(食)字",
      year: 2016,
      serial: "8",
      canonical: "(沪)市监(食)字〔2016〕第8号",
    });
  });
});

describe("The case number of a court", () => {
  test.each([
    ["(2022)沪0115执1234号", "沪0115", "执", 2022, "1234"],
    ["（2022）沪0115执1234号", "沪0115", "执", 2022, "1234"],
    ["〔2019〕沪01民终56号", "沪01", "民终", 2019, "56"],
    ["(2020)沪民申7号", "沪", "民申", 2020, "7"],
    ["(2021)最高法知民终89号", "最高法", "知民终", 2021, "89"],
    ["(2022)沪0115执1234号之一", "沪0115", "执", 2022, "1234"],
  ])("%s is of court %s, kind %s", (raw, court, caseType, year, serial) => {
    expect(parseDocumentNumber(raw)).toMatchObject({
      kind: "court",
      court,
      caseType,
      year,
      serial,
    });
  });

  it("keeps round brackets in its one spelling", () => {
    expect(normalizeDocumentNumber("〔2022〕沪0115执1234号")).toBe("(2022)沪0115执1234号");
  });

  it("had another form before 2016", () => {
    expect(parseDocumentNumber("(2009)浦民二(商)初字第02521号")).toEqual({
      kind: "formerCourt",
      mark: "浦民二(商)初字",
      year: 2009,
      serial: "02521",
      canonical: "(2009)浦民二(商)初字第02521号",
    });
  });
});

describe("A text that is no document number", () => {
  test.each(["", "无", "2016", "浦市监案处字第1号", "浦市监案处字〔16〕第1号", "〔2016〕号"])(
    "is not read: %s",
    (raw) => {
      expect(parseDocumentNumber(raw)).toBeUndefined();
    },
  );
});
