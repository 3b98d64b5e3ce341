import { expect, it } from "@jest/globals";
import type { Claims } from "../../../kit/authorization/claims.ts";
import type { Database } from "../../../kit/database/database.ts";
import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { credit } from "../../../subgraphs/credit/index.ts";
import { clockOn } from "../../support/clockOn.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { evaluateTaxCredit, gradeRisk, rate, record } from "./creditFile.ts";
import { openCreditStory, SELF, USCC } from "./creditStory.ts";

const FLOW = `from to records newestAt lagSeconds parts {
  kind provider { code } sourceSystem catalogueItem { code } records newestAt
}`;
const BOTH = `{ creditInbound { ${FLOW} } creditOutbound { ${FLOW} } }`;
/** A day in June 2026, by which both flows are asked for; with noon in Shanghai as now. */
const TODAY = "2026-06-30";

const by = (reader: string): Claims => ({
  reader,
  purpose: "P11",
  secondFactor: true,
  day: shanghaiToday(),
  reach: "single",
});

const HERE = { source_system: "SUPERVISION-GRAPH" };

/** What came on days of June 2026 and around it. */
async function fill(database: Database): Promise<void> {
  await record(
    database,
    // The first instant of the first of thirty days in Shanghai, and the last instant before it.
    { id: 1, recorded_at: "2026-05-31 16:00:00" },
    { id: 2, recorded_at: "2026-05-31 15:59:59" },
    { id: 3, recorded_at: "2026-06-10 00:00:00" },
    { id: 4, recorded_at: "2026-06-11 00:00:00", catalogue_code: "GX-D03" },
    { id: 5, recorded_at: "2026-06-12 00:00:00", source_system: "OTHER" },
    // Published from here, by two departments.
    { id: 6, ...HERE, authority_code: "SH-AIC", recorded_at: "2026-06-20 00:00:00" },
    { id: 7, ...HERE, authority_code: "SH-QTS", recorded_at: "2026-06-29 16:00:01" },
    { id: 8, ...HERE, authority_code: "SH-QTS", recorded_at: "2026-05-31 15:59:59" },
  );
  await rate(database, { id: 1, recorded_at: "2026-06-30 02:00:00" }, { id: 2 });
  const graded = { recorded_at: "2026-06-01 00:00:00" };
  await gradeRisk(database, { id: 1, ...graded }, { id: 2, ...graded }, { id: 3, ...graded });
  const evaluated = { recorded_at: "2026-06-02 00:00:00", authority_code: "SH-TAX" };
  await evaluateTaxCredit(database, { id: 1, ...evaluated }, { id: 2 });
}

const part = (kind: string, records: number, newestAt: string, more: object = {}) => ({
  kind,
  provider: { code: "SH-EIC" },
  sourceSystem: "TEST",
  catalogueItem: null,
  records,
  newestAt,
  ...more,
});
const item = (code: string) => ({ catalogueItem: { code } });

const INBOUND = {
  from: "2026-06-01",
  to: TODAY,
  records: 9,
  newestAt: "2026-06-30T02:00:00Z",
  lagSeconds: 7_200,
  parts: [
    part("RISK_GRADE", 3, "2026-06-01T00:00:00Z"),
    part("RECORD", 2, "2026-06-10T00:00:00Z", item("GX-A02")),
    part("RATING", 1, "2026-06-30T02:00:00Z"),
    part("RECORD", 1, "2026-06-12T00:00:00Z", { ...item("GX-A02"), sourceSystem: "OTHER" }),
    part("RECORD", 1, "2026-06-11T00:00:00Z", item("GX-D03")),
    part("TAX_CREDIT", 1, "2026-06-02T00:00:00Z", { provider: { code: "SH-TAX" } }),
  ],
};
const published = { ...item("GX-A02"), sourceSystem: "SUPERVISION-GRAPH" };
const OUTBOUND = {
  from: "2026-06-01",
  to: TODAY,
  records: 2,
  newestAt: "2026-06-29T16:00:01Z",
  lagSeconds: 43_199,
  parts: [
    part("RECORD", 1, "2026-06-20T00:00:00Z", { ...published, provider: { code: "SH-AIC" } }),
    part("RECORD", 1, "2026-06-29T16:00:01Z", { ...published, provider: { code: "SH-QTS" } }),
  ],
};

/** Both flows of some days, as totals. */
const totals = (days: string) => `{
  creditInbound(${days}) { from to records newestAt lagSeconds }
  creditOutbound(${days}) { from to records newestAt lagSeconds }
}`;

/** Nothing that came in, and what one department published. */
const publishedOnly = (records: number) => ({
  creditInbound: { records: 0 },
  creditOutbound: {
    records,
    parts: records === 0 ? [] : [{ provider: { code: "SH-QTS" }, records }],
  },
});

describeOnEachDatabase("what the two platforms share", (open) => {
  const filled = async () => {
    const database = await open();
    const { ask } = await openSubgraph(credit, database, clockOn(TODAY));
    await fill(database);
    return { database, ask };
  };

  it("is counted in both directions, by who gave what in the last thirty days", async () => {
    const { ask } = await filled();
    const both = { data: { creditInbound: INBOUND, creditOutbound: OUTBOUND } };
    for (const reader of ["SH-EIC", "SH-AIC", "SH-AUDIT", "OPERATOR"])
      expect(await ask(BOTH, {}, by(reader))).toEqual(both);
    // Counts are the same for an officer who avoids the entity.
    expect(await ask(BOTH, {}, { ...by("SH-EIC"), officer: "o1", avoids: [1] })).toEqual(both);
  });

  it("is counted by whole days in Shanghai, and its lag until the last of them is over", async () => {
    const { ask } = await filled();
    const may31 = { from: "2026-05-31", to: "2026-05-31" };
    const late = { records: 1, newestAt: "2026-05-31T15:59:59Z", lagSeconds: 1 };
    expect(await ask(totals(`from: "2026-05-31", to: "2026-05-31"`))).toEqual({
      data: { creditInbound: { ...may31, ...late }, creditOutbound: { ...may31, ...late } },
    });
    const june1 = { from: "2026-06-01", to: "2026-06-01" };
    const nothing = { records: 0, newestAt: null, lagSeconds: null };
    expect(await ask(totals(`from: "2026-06-01", to: "2026-06-01"`))).toEqual({
      data: {
        creditInbound: {
          ...june1,
          records: 4,
          newestAt: "2026-06-01T00:00:00Z",
          lagSeconds: 57_600,
        },
        creditOutbound: { ...june1, ...nothing },
      },
    });
    const year = { from: "2025-06-30", to: TODAY };
    expect(await ask(totals(`from: "2025-06-30"`))).toMatchObject({
      data: { creditInbound: { ...year, records: 10 }, creditOutbound: { ...year, records: 3 } },
    });
    const ahead = { from: "9999-12-02", to: "9999-12-31" };
    expect(await ask(totals(`to: "9999-12-31"`))).toEqual({
      data: { creditInbound: { ...ahead, ...nothing }, creditOutbound: { ...ahead, ...nothing } },
    });
  });

  it("is not counted for days in the wrong order, too many of them, or before there was anything", async () => {
    const { ask } = await openSubgraph(credit, await open(), clockOn(TODAY));
    const wrong = [
      [`from: "2026-06-02", to: "2026-06-01"`, "must not be after the last day, 2026-06-01"],
      [`from: "2026-07-01"`, "must not be after the last day, 2026-06-30"],
      [`from: "2025-06-29"`, "must be 2025-06-30 or later where the last day is 2026-06-30"],
      [`from: "0001-01-01"`, "must be 2000-01-01 or later"],
      [`to: "1999-12-31"`, "must be 2000-01-01 or later"],
    ] as const;
    for (const flow of ["creditInbound", "creditOutbound"])
      for (const [days, says] of wrong)
        expect(await ask(`{ ${flow}(${days}) { records } }`)).toEqual({
          data: { [flow]: null },
          errors: [
            expect.objectContaining({
              message: expect.stringContaining(says),
              extensions: expect.objectContaining({ code: "BAD_USER_INPUT" }),
            }),
          ],
        });
  });

  it("is withheld from everybody else, who is told why", async () => {
    const { ask } = await openSubgraph(credit, await open(), clockOn(TODAY));
    const others = {
      "SH-HRSS": "NOT_SHARED",
      "SH-TAX": "NOT_SHARED",
      "D-310110-MSA": "NOT_SHARED",
      CPC: "NOT_SHARED",
      PUBLIC: "NOT_SHARED",
      [SELF]: "NOT_SHARED",
      // Exact counts are not what R10 calls an aggregate.
      "SH-REFORM": "AGGREGATE_ONLY",
      ANALYST: "AGGREGATE_ONLY",
    };
    for (const [reader, cause] of Object.entries(others)) {
      const denied = { extensions: { code: "UNAUTHORIZED_FIELD_OR_TYPE", cause } };
      const answer = await ask(BOTH, {}, by(reader));
      expect({ reader, ...answer }).toMatchObject({
        reader,
        data: { creditInbound: null, creditOutbound: null },
        errors: [denied, denied],
      });
    }
  });

  it("leaves out what is of classified entities for whoever may not know of them", async () => {
    const { database, ask } = await filled();
    await database.knex("credit_record").whereIn("id", [4, 7]).update({ entity_id: 2 });
    await database.knex("tax_credit_year").where({ id: 1 }).update({ entity_id: 2 });
    await database.knex("classified_entity").insert({ entity_id: 2, classified_on: "2026-01-01" });
    const counts = "{ creditInbound { records } creditOutbound { records newestAt } }";
    expect(await ask(counts, {}, by("SH-EIC"))).toEqual({
      data: {
        creditInbound: { records: 9 },
        creditOutbound: { records: 2, newestAt: "2026-06-29T16:00:01Z" },
      },
    });
    expect(await ask(counts, {}, by("OPERATOR"))).toEqual({
      data: {
        creditInbound: { records: 7 },
        creditOutbound: { records: 1, newestAt: "2026-06-20T00:00:00Z" },
      },
    });
  });

  it("grows outwards by what a department publishes, on that day, whatever becomes of it", async () => {
    const story = await openCreditStory(await open(), "2026-06-01");
    const counts = (days = "") =>
      story.ask(
        "SH-EIC",
        `{ creditInbound${days} { records } creditOutbound${days} { records parts { provider { code } records } } }`,
      );
    expect(await counts()).toEqual(publishedOnly(0));
    const checked = {
      uscc: USCC,
      item: "GX-C02",
      documentNumber: "沪质监检〔2026〕1号",
      title: "抽样检验不合格",
      happenedOn: "2026-05-30",
    };
    expect(await story.act("SH-QTS", "publishToCredit", checked)).toEqual({ isNew: true });
    expect(await story.act("SH-QTS", "publishToCredit", checked)).toEqual({ isNew: false });
    expect(await counts()).toEqual(publishedOnly(1));
    const another = { ...checked, documentNumber: "沪质监检〔2026〕2号" };
    expect(await story.act("SH-QTS", "publishToCredit", another)).toEqual({ isNew: true });
    expect(await counts()).toEqual(publishedOnly(2));
    // One is objected to, and deleted as wrong, in August.
    story.clock.set("2026-08-03");
    await story.act(SELF, "objectToCreditRecord", { record: "6", grounds: "样品不是本单位生产" });
    const decision = { objection: "1", version: 1, decision: "UPHOLD", reason: "经核查" };
    expect(await story.act("SH-QTS", "decideCreditObjection", decision)).toMatchObject({
      state: { code: "UPHELD" },
    });
    expect(await counts()).toEqual(publishedOnly(0));
    expect(await counts(`(from: "2026-06-01", to: "2026-06-01")`)).toEqual(publishedOnly(2));
  });
});
