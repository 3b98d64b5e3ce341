import { expect, it } from "@jest/globals";
import { describeOnEachDatabase } from "../../../support/eachDatabase.ts";
import { abnormal, type ListStory, openListStory, SELF, USCC } from "./listStory.ts";

const YANGPU = "D-310110-MSA";

/** Put on the serious list for drugs, by the rules of 2021. */
async function listSerious(story: ListStory): Promise<void> {
  const proposal = {
    uscc: USCC[1],
    reason: "44-6",
    documentNumber: "告1",
    reasons: "生产销售劣药，情节严重",
    penaltyDocumentNumber: "沪市监罚〔2026〕1号",
  };
  await story.act(YANGPU, "proposeSeriousListing", proposal);
  const decision = {
    proposal: "1",
    version: 1,
    decision: "LIST",
    documentNumber: "杨市监严列〔2026〕1号",
  };
  await story.act(YANGPU, "decideSeriousListing", decision);
  await story.settle();
}

const WORK = `{ jointPunishmentExecutions { totalCount nodes {
  id batchNumber state { code } version feedbackDue isOverdue legalEntity { id }
} } }`;

describeOnEachDatabase("measures that follow from a listing", (open) => {
  const on = async (day: string) => openListStory(await open(), day);

  it("are those of the published catalogue, for the departments that it names, once each", async () => {
    const story = await on("2026-03-02");
    await listSerious(story);
    await story.settle();
    const applied: unknown[] = await story.database
      .knex("restriction")
      .orderBy("id")
      .select("measure_code", "executing_department_code", "effective_from", "effective_to");
    const until = "2029-03-03";
    expect(applied.map((one) => Object.values(one as Record<string, string>).join(" "))).toEqual([
      `J06 SH-AIC 2026-03-02 ${until}`,
      `J08 SH-AIC 2026-03-02 ${until}`,
      `J12 SH-FIN 2026-03-02 ${until}`,
      `J13 SH-DRC 2026-03-02 ${until}`,
      `J13 SH-HUC 2026-03-02 ${until}`,
      `J13 SH-TRANS 2026-03-02 ${until}`,
    ]);
    expect((await story.events()).filter((type) => type === "measure.applied")).toHaveLength(6);
  });

  it("are told to the entity with their basis and reasons", async () => {
    const story = await on("2026-03-02");
    await listSerious(story);
    const basis: string[] = await story.database
      .knex("restriction")
      .where({ measure_code: "J12" })
      .pluck("basis");
    expect(basis).toEqual([
      "企业信息公示暂行条例 §18：列入严重违法失信名单：药品、医疗器械、化妆品安全（杨市监严列〔2026〕1号）",
    ]);
  });

  it("are the work of each department, by their last day; overdue by the clock", async () => {
    const story = await on("2026-03-02");
    await listSerious(story);
    const task = {
      batchNumber: "LC-1",
      state: { code: "PENDING" },
      version: 1,
      feedbackDue: "2026-03-16",
      isOverdue: false,
      legalEntity: { id: "1" },
    };
    expect((await story.ask("SH-FIN", WORK)).data).toEqual({
      jointPunishmentExecutions: { totalCount: 1, nodes: [{ id: "3", ...task }] },
    });
    expect((await story.ask("SH-FDA", WORK)).data).toEqual({
      jointPunishmentExecutions: { totalCount: 0, nodes: [] },
    });
    expect((await story.ask("PUBLIC", WORK)).data).toEqual({
      jointPunishmentExecutions: { totalCount: 0, nodes: [] },
    });
    await story.on("2026-03-16");
    expect((await story.ask("SH-FIN", WORK)).data).toMatchObject({
      jointPunishmentExecutions: { nodes: [{ isOverdue: false }] },
    });
    await story.on("2026-03-17");
    expect((await story.ask("SH-FIN", WORK)).data).toMatchObject({
      jointPunishmentExecutions: { nodes: [{ isOverdue: true }] },
    });
    const feedback = {
      execution: "3",
      version: 1,
      outcome: "EXECUTED",
      feedback: "已列入采购禁止名单",
    };
    expect(await story.act("SH-HUC", "feedBackMeasure", feedback)).toMatchObject({
      says: expect.stringContaining("is the id of no measure of yours"),
    });
    const fedBack = await story.act("SH-FIN", "feedBackMeasure", feedback);
    expect(fedBack).toEqual({
      id: "3",
      batchNumber: "LC-1",
      state: { code: "EXECUTED" },
      version: 2,
      isOverdue: false,
    });
    expect(await story.act("SH-FIN", "feedBackMeasure", feedback)).toEqual(fedBack);
    const other = { ...feedback, feedback: "未执行" };
    expect(await story.act("SH-FIN", "feedBackMeasure", other)).toMatchObject({
      code: "STALE_STATE",
    });
    expect(await story.act("SH-FIN", "feedBackMeasure", { ...other, version: 2 })).toMatchObject({
      code: "ILLEGAL_TRANSITION",
    });
  });

  it("are in force no more where a department says that one does not apply", async () => {
    const story = await on("2026-03-02");
    await listSerious(story);
    expect(await story.isRestricted("PROCUREMENT")).toBe(true);
    const feedback = {
      execution: "3",
      version: 1,
      outcome: "NOT_APPLICABLE",
      feedback: "该主体已注销",
    };
    expect(await story.act("SH-FIN", "feedBackMeasure", feedback)).toMatchObject({
      state: { code: "RETURNED" },
    });
    expect(await story.isRestricted("PROCUREMENT")).toBe(false);
  });

  it("end with the listing, in the act that ends it, and the department has nothing to say of them then", async () => {
    const story = await on("2026-03-02");
    await listSerious(story);
    const revocation = {
      listing: "1",
      version: 1,
      reason: "处罚决定被撤销",
      documentNumber: "撤1",
    };
    await story.act(YANGPU, "revokeListing", revocation);
    for (const domain of ["PROCUREMENT", "BIDDING", "QUALIFICATION", "MARKET_ACCESS"])
      expect([domain, await story.isRestricted(domain)]).toEqual([domain, false]);
    const feedback = { execution: "3", version: 2, outcome: "EXECUTED", feedback: "已执行" };
    expect(await story.act("SH-FIN", "feedBackMeasure", feedback)).toMatchObject({
      code: "ILLEGAL_TRANSITION",
    });
  });

  it("are none where the listing ended before anybody heard of it", async () => {
    const story = await on("2026-03-02");
    await story.act(YANGPU, "listAsAbnormal", abnormal());
    const removal = { listing: "1", version: 1, reason: "1", documentNumber: "移1" };
    await story.act(YANGPU, "removeFromList", removal);
    await story.settle();
    expect(await story.database.knex("restriction")).toEqual([]);
  });

  it.each([
    ["J12", "SH-FIN", "MEASURE_NOT_RELATED", "abnormal"],
    ["J15", "SH-FDA", "MEASURE_NOT_PUBLISHED", "serious"],
    ["J99", "SH-FDA", "MEASURE_NOT_PUBLISHED", "serious"],
    ["J01", "SH-FDA", "MEASURE_NOT_RELATED", "serious"],
    ["J33", "SH-HRSS", "MEASURE_NOT_RELATED", "serious"],
    ["J13", "SH-FDA", "NOT_AUTHORITATIVE_SOURCE", "serious"],
  ])("do not include %s, which %s takes: %s", async (measure, department, code, list) => {
    const story = await on("2026-03-02");
    if (list === "serious") await listSerious(story);
    else await story.act(YANGPU, "listAsAbnormal", abnormal());
    const before = await story.database.knex("restriction");
    const taken = await story.act(department, "applyMeasure", { listing: "1", measure });
    expect(taken).toEqual({ code, says: expect.stringContaining(measure) });
    expect(await story.database.knex("restriction")).toEqual(before);
  });

  it("may be taken by any department where the catalogue names none, once", async () => {
    const story = await on("2026-03-02");
    await story.act(YANGPU, "listAsAbnormal", abnormal());
    await story.settle();
    expect(await story.isRestricted("SUPERVISION")).toBe(false);
    const taking = { listing: "1", measure: "J01" };
    const taken = await story.act("SH-FDA", "applyMeasure", taking);
    expect(taken).toMatchObject({ batchNumber: "LC-1", state: { code: "PENDING" }, version: 1 });
    expect(await story.act("SH-FDA", "applyMeasure", taking)).toEqual(taken);
    expect(await story.act("SH-EPB", "applyMeasure", taking)).not.toEqual(taken);
    expect(await story.isRestricted("SUPERVISION")).toBe(true);
    expect(await story.act(SELF, "applyMeasure", taking)).toMatchObject({
      code: "UNAUTHORIZED_FIELD_OR_TYPE",
    });
  });
});
