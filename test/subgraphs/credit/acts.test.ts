import { expect, it } from "@jest/globals";
import * as codes from "../../../seeds/city/syntheticCodes.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { gradeRisk } from "./creditFile.ts";
import { openCreditStory, SELF, USCC } from "./creditStory.ts";

describeOnEachDatabase("an enterprise and the departments that keep its credit", (open) => {
  const on = async (day: string) => openCreditStory(await open(), day);

  const application = { record: "5", remedy: "已补发工资" };
  const RECORDS = "records { nodes { id title objectionMark { markedOn } } }";

  it("have a record repaired: accepted in two working days, decided in fifteen, and gone with the decision", async () => {
    // The Dragon Boat Festival of 2026 is on Friday, 19 June.
    const { act, file, clock, database } = await on("2026-06-17");
    const applied = await act(SELF, "applyForCreditRepair", application);
    expect(applied).toEqual({ repair: { id: "1" }, state: { code: "APPLIED" }, version: 1 });
    expect(await act(SELF, "applyForCreditRepair", application)).toEqual(applied);
    const due = "repairs { nodes { dueOn isOverdue } }";
    expect(await file(SELF, due)).toEqual({
      repairs: { nodes: [{ dueOn: "2026-06-22", isOverdue: false }] },
    });
    clock.set("2026-06-22");
    expect(await file(SELF, due)).toMatchObject({ repairs: { nodes: [{ isOverdue: false }] } });
    clock.set("2026-06-23");
    expect(await file(SELF, due)).toMatchObject({ repairs: { nodes: [{ isOverdue: true }] } });
    const accepting = { repair: "1", version: 1 };
    expect(await act("SH-AIC", "acceptCreditRepair", accepting)).toMatchObject({
      code: "NOT_AUTHORITATIVE_SOURCE",
    });
    expect(await act(SELF, "acceptCreditRepair", accepting)).toMatchObject({
      code: "UNAUTHORIZED_FIELD_OR_TYPE",
    });
    expect(await act("SH-HRSS", "acceptCreditRepair", accepting)).toMatchObject({
      state: { code: "ACCEPTED" },
      version: 2,
    });
    expect(await file(SELF, due)).toEqual({
      repairs: { nodes: [{ dueOn: "2026-07-14", isOverdue: false }] },
    });
    const decision = { repair: "1", version: 2, decision: "GRANT", reason: "已履行义务" };
    expect(await act("SH-HRSS", "decideCreditRepair", { ...decision, version: 1 })).toMatchObject({
      code: "STALE_STATE",
    });
    const granted = await act("SH-HRSS", "decideCreditRepair", decision);
    expect(granted).toMatchObject({ state: { code: "REMOVED" }, version: 3 });
    expect(await act("SH-HRSS", "decideCreditRepair", decision)).toEqual(granted);
    expect(await act("SH-HRSS", "decideCreditRepair", { ...decision, version: 3 })).toMatchObject({
      code: "ILLEGAL_TRANSITION",
    });
    expect(await file("PUBLIC", RECORDS)).toEqual({ records: { nodes: [] } });
    expect(await file(SELF, "sharedRecords { totalCount }")).toEqual({
      sharedRecords: { totalCount: 0 },
    });
    expect(await database.knex("outbox").orderBy("id").pluck("event_type")).toEqual([
      "creditRepair.applied",
      "creditRepair.accepted",
      "creditRepair.decided",
    ]);
  });

  it("object: the mark travels with the record at once, and goes with the decision", async () => {
    const { act, file, clock } = await on("2026-03-02");
    const objection = { record: "5", grounds: "工资已于当月发放" };
    const other = `SELF:${codes.uscc("91", "310115", codes.organizationCode(2))}`;
    expect(await act(other, "objectToCreditRecord", objection)).toMatchObject({
      says: expect.stringContaining("is the id of no record in your own credit file"),
    });
    expect(await act(SELF, "objectToCreditRecord", objection)).toMatchObject({
      state: { code: "MARKED" },
    });
    const marked = {
      records: {
        nodes: [
          {
            id: "5",
            title: "拖欠劳动者工资（异议处理中）",
            objectionMark: { markedOn: "2026-03-02" },
          },
        ],
      },
    };
    for (const reader of ["PUBLIC", "SH-FDA", SELF])
      expect([reader, await file(reader, RECORDS)]).toEqual([reader, marked]);
    expect(await file(SELF, "objections { nodes { dueOn isOverdue } }")).toEqual({
      objections: { nodes: [{ dueOn: "2026-03-09", isOverdue: false }] },
    });
    clock.set("2026-03-10");
    expect(await file(SELF, "objections { nodes { isOverdue } }")).toEqual({
      objections: { nodes: [{ isOverdue: true }] },
    });
    const rejection = { objection: "1", version: 1, decision: "REJECT", reason: "经核查属实" };
    expect(await act("SH-HRSS", "decideCreditObjection", rejection)).toMatchObject({
      state: { code: "REJECTED" },
    });
    expect(await file("PUBLIC", RECORDS)).toMatchObject({
      records: { nodes: [{ title: "拖欠劳动者工资", objectionMark: null }] },
    });
    await act(SELF, "objectToCreditRecord", { ...objection, grounds: "另有证据" });
    const upheld = { objection: "2", version: 1, decision: "UPHOLD", reason: "记载有误" };
    expect(await act("SH-HRSS", "decideCreditObjection", upheld)).toMatchObject({
      state: { code: "UPHELD" },
    });
    expect(await file("PUBLIC", RECORDS)).toEqual({ records: { nodes: [] } });
  });

  it("give and take only what the catalogue names, of whose item it is", async () => {
    const { act, file, database } = await on("2026-03-02");
    const publication = {
      uscc: USCC,
      item: "GX-C02",
      documentNumber: "沪质监抽〔2026〕1号",
      title: "产品质量监督抽查不合格",
      happenedOn: "2026-02-28",
    };
    expect(await act("SH-QTS", "publishToCredit", { ...publication, item: "GX-Z99" })).toEqual({
      code: "NOT_IN_CREDIT_CATALOGUE",
      says: expect.stringContaining("GX-Z99 is not in the catalogue of public credit information"),
    });
    expect(await act("SH-FDA", "publishToCredit", publication)).toMatchObject({
      code: "NOT_AUTHORITATIVE_SOURCE",
    });
    expect(await act("SH-QTS", "publishToCredit", publication)).toEqual({ isNew: true });
    expect(await act("SH-QTS", "publishToCredit", publication)).toEqual({ isNew: false });
    expect(await act("SH-QTS", "publishToCredit", { ...publication, title: "另一" })).toMatchObject(
      {
        code: "STALE_STATE",
      },
    );
    const [row] = await database.knex("credit_record").where({ catalogue_code: "GX-C02" });
    expect(row).toMatchObject({ query_until: "2031-02-28", version: 1, authority_code: "SH-QTS" });
    expect(await file("PUBLIC", "records { totalCount }")).toEqual({ records: { totalCount: 2 } });
  });

  it("learn what the credit rests on, what expires when, and from when on it is repaired", async () => {
    const { act, file, database } = await on("2026-03-02");
    await gradeRisk(database, { id: 1, grade_code: "C", driver_codes: "PENALTY" });
    const penalty = {
      uscc: USCC,
      item: "GX-C04",
      documentNumber: "沪市监罚〔2025〕1号",
      title: "虚假宣传",
      happenedOn: "2025-12-31",
      publicityRule: "SAMR45-3Y",
    };
    expect(await act("SH-AIC", "publishToCredit", penalty)).toEqual({ isNew: true });
    const outlook = `explanation { riskGrade { grade { code } drivers { code } } records {
      record { title } publishedUntil queriedUntil repairableFrom repairedBy { code }
    } }`;
    expect(await file(SELF, outlook)).toEqual({
      explanation: {
        riskGrade: { grade: { code: "C" }, drivers: [{ code: "PENALTY" }] },
        records: [
          {
            record: { title: "虚假宣传" },
            publishedUntil: "2028-12-31",
            queriedUntil: "2030-12-31",
            repairableFrom: "2026-06-30",
            repairedBy: { code: "SH-AIC" },
          },
          {
            record: { title: "拖欠劳动者工资" },
            publishedUntil: null,
            queriedUntil: "2030-09-01",
            repairableFrom: "2025-09-01",
            repairedBy: { code: "SH-HRSS" },
          },
        ],
      },
    });
    const early = { record: "6", remedy: "已停止发布" };
    expect(await act(SELF, "applyForCreditRepair", early)).toMatchObject({
      says: expect.stringContaining("may be repaired from 2026-06-30 on"),
    });
  });
});
