import { describe, expect, it } from "@jest/globals";
import { departmentByCode } from "../../../../policy/departments/index.ts";
import { penaltyResult } from "../../../../subgraphs/supervision/ingest/penaltyResult.ts";
import { kindsNamed } from "../../../../subgraphs/supervision/ingest/penaltyWords.ts";
import { readPenaltyRow } from "../../../../subgraphs/supervision/ingest/readPenaltyRow.ts";
import type { PenaltyRowInput } from "../../../../subgraphs/supervision/resolvers.generated.ts";
import { inventedUscc } from "../../approvals/submittedRow.ts";
import { penaltyOf2016, submittedPenalty } from "./submittedRows.ts";

const PARTY = inventedUscc(7);

const told = (row: PenaltyRowInput, edition = "EDITION_2019") => {
  const department = departmentByCode("SH-FDA");
  if (department === undefined) throw new TypeError("there is no SH-FDA");
  const by = { department, sourceSystem: "FDA-CASES", today: "2026-01-01" };
  const read = readPenaltyRow(row, by, edition);
  return "told" in read ? read.told : read.map(({ field, code }) => `${field} ${code}`);
};

const penalty = (given: PenaltyRowInput) => told(submittedPenalty(PARTY, 1, given));

describe("a row of a penalty", () => {
  it("says its fine in 万元: 2,000 yuan are 0.2, which is 200,000 millionths", () => {
    expect(penalty({ content: "罚款2000元", fine: "0.2" })).toMatchObject({ fine: 200_000 });
    expect(penalty({ fine: "0.200000", confiscation: "1.150865" })).toMatchObject({
      fine: 200_000,
      confiscation: 1_150_865,
    });
  });

  it.each([
    ["0.2000001", "fine NOT_AN_AMOUNT"],
    ["2000元", "fine NOT_AN_AMOUNT"],
    ["-1", "fine NOT_AN_AMOUNT"],
    ["999999999999", "fine NOT_AN_AMOUNT"],
    ["0", "fine REQUIRED"],
    ["", "fine REQUIRED"],
  ])("that fines %j is refused", (fine, problem) => {
    expect(penalty({ fine })).toContain(problem);
  });

  it.each([
    ["警告", "", "2022/03/01", "SAMR45-NEVER", null],
    ["通报批评", "", "2022/03/01", "SAMR45-3M", "2022-06-01"],
    ["罚款", "0.499999", "2022/03/01", "SAMR45-3M", "2022-06-01"],
    ["罚款", "0.5", "2022/03/01", "SAMR45-3Y", "2025-03-01"],
    ["罚款；没收违法所得", "0.2", "2022/03/01", "SAMR45-3Y", "2025-03-01"],
    ["吊销许可证件", "", "2022/03/01", "SAMR45-3Y", "2025-03-01"],
    ["罚款", "0.2", "2021/08/31", "PRACTICE-2018-GENERAL", "2022-08-31"],
    ["责令停产停业", "", "2021/08/31", "PRACTICE-2018-SERIOUS", "2024-08-31"],
  ])("%s (%s) of %s is published by %s until %s", (category, fine, decidedOn, rule, until) => {
    expect(penalty({ category, fine, decidedOn })).toMatchObject({
      publicity_term_code: rule,
      published_until: until,
    });
  });

  it("is published for as long as its own restriction lasts, where that is more than three years", () => {
    const restricted = { category: "限制从业", fine: "", decidedOn: "2022/03/01" };
    expect(penalty({ ...restricted, validUntil: "2027/03/01" })).toMatchObject({
      publicity_term_code: "SAMR45-OWN",
      published_until: "2027-03-01",
    });
    expect(penalty({ ...restricted, validUntil: "2025/03/01" })).toMatchObject({
      publicity_term_code: "SAMR45-3Y",
    });
  });

  it("may say until when it is published, as long as it keeps to the rule", () => {
    expect(penalty({ publishedUntil: "2022/06/01" })).toMatchObject({
      published_until: "2022-06-01",
    });
    expect(penalty({ publishedUntil: "2022/06/02" })).toEqual(["publishedUntil PUBLICITY_TERM"]);
    expect(penalty({ category: "警告", fine: "", publishedUntil: "2022/06/01" })).toEqual([
      "publishedUntil PUBLICITY_TERM",
    ]);
  });

  it("has its kinds in the list of the day of its decision", () => {
    const both = { category: "罚款；没收违法所得、没收非法财物" };
    expect(penalty(both)).toMatchObject({ category_edition: "2021", category_codes: "2.1,2.2" });
    expect(penalty({ ...both, decidedOn: "2021/07/14" })).toMatchObject({
      category_edition: "2016",
      category_codes: "1,2",
    });
    expect(kindsNamed("罚款、没收非法财物")?.map(({ of2021 }) => of2021)).toEqual(["2.1", "2.3"]);
    expect(kindsNamed("罚款、罚站")).toBeUndefined();
  });

  it("of who was under eighteen on the day of the decision is sealed", () => {
    const person = {
      partyKind: "自然人",
      partyName: "赵三",
      personIdType: "居民身份证",
      legalRepresentativeName: "",
    };
    // Invented: of the day 2004-03-01 and the day after.
    expect(penalty({ ...person, personIdNumber: "310110200403010017" })).toMatchObject({
      sealed: 0,
    });
    expect(penalty({ ...person, personIdNumber: "310110200403020012" })).toMatchObject({
      sealed: 1,
    });
  });

  it("of another department is refused, and so is another department's item", () => {
    expect(penalty({ authorityName: "上海市公安局", item: "SH-PSB-001" })).toEqual([
      "authorityName NOT_AUTHORITATIVE_SOURCE",
      "item NOT_AUTHORITATIVE_SOURCE",
    ]);
  });
});

describe("a row of a penalty of 2016", () => {
  it("becomes one of today: its result is split, and its codes are words", () => {
    expect(told(penaltyOf2016(PARTY, 1), "EDITION_2016")).toMatchObject({
      document_number: "沪食药监罚〔2016〕第1号",
      violation_type: "经营超过保质期的食品",
      content: "没收违法所得11508.65元；罚款80000.0元",
      category_codes: "1,2",
      fine: 8_000_000,
      confiscation: 1_150_865,
      suspended_licence: null,
      party_kind_code: "ORGANIZATION",
      status_code: "0",
    });
  });

  it("whose fine is written in words is refused, since it is not guessed at", () => {
    const row = penaltyOf2016(PARTY, 1, { result: "罚款贰仟元", secondCategory: "" });
    expect(told(row, "EDITION_2016")).toEqual(["fine REQUIRED"]);
  });

  it.each([
    ["罚款人民币2000元", { fine: "0.200000" }],
    ["罚款2万元，没收非法财物价值300元", { fine: "2.000000", confiscation: "0.030000" }],
    ["没收违法所得1.5元;没收非法财物2.5元", { confiscation: "0.000400" }],
    ["吊销食品经营许可证（JY1310）。", { suspendedLicence: "食品经营许可证(JY1310)" }],
    ["警告", {}],
  ])("%s is split", (result, parts) => {
    expect(penaltyResult(result)).toEqual(parts);
  });
});
