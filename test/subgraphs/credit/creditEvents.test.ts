import { expect, it } from "@jest/globals";
import { TIMELINE_EVENTS_PER_SOURCE } from "../../../kit/timelineEvent.ts";
import { credit } from "../../../subgraphs/credit/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { entities } from "../../support/entities.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { evaluateTaxCredit, gradeRisk, rate, record } from "./creditFile.ts";

const arrears = { catalogue_code: "GX-E01", title: "欠税公告" };

describeOnEachDatabase("credit events", (open) => {
  async function opened() {
    const database = await open();
    return { database, ...(await openSubgraph(credit, database)) };
  }

  it("are tax credit A, notices of tax arrears and ratings by associations, newest first", async () => {
    const { database, ask } = await opened();
    await evaluateTaxCredit(database, { id: 1, published_on: "2016-04-30" });
    await record(database, {
      id: 2,
      ...arrears,
      happened_on: "2016-06-01",
      objection_marked_on: "2016-06-03",
      amount: 5_000_000,
    });
    await rate(database, { id: 3, valid_from: "2015-01-01", grade_code: "AA" });
    const provenance = {
      source_system: "TEST",
      authority_code: "SH-EIC",
      version: 1,
      recorded_at: "2016-07-18 08:00:00",
    };
    expect(await ask(entities([1], `creditEvents`))).toEqual({
      data: {
        _entities: [
          {
            creditEvents: [
              {
                id: "credit-record:2",
                occurredOn: "2016-06-01",
                kind_code: "TAX_ARREARS",
                kind_name: "欠税公告",
                kind_name_en: "Tax arrears announced",
                summary: "欠税公告（异议处理中）",
                ...provenance,
              },
              {
                id: "tax-credit:1",
                occurredOn: "2016-04-30",
                kind_code: "TAX_CREDIT_A",
                kind_name: "公布纳税信用A级",
                kind_name_en: "Tax credit A published",
                summary: "2015年度纳税信用A级",
                ...provenance,
              },
              {
                id: "rating:3",
                occurredOn: "2015-01-01",
                kind_code: "ASSOCIATION_RATED",
                kind_name: "行业信用评价",
                kind_name_en: "Rated by an association",
                summary: "甲行业协会：AA级",
                ...provenance,
              },
            ],
          },
        ],
      },
    });
  });

  it("tell nothing of what is not published", async () => {
    const { database, ask } = await opened();
    await evaluateTaxCredit(
      database,
      { id: 1, published_on: null },
      { id: 2, grade_code: "D", published_on: "2016-04-30" },
    );
    await record(
      database,
      { id: 1, ...arrears, removed_on: "2016-07-20" },
      { id: 2, ...arrears, query_until: "2016-07-20" },
      { id: 3, ...arrears, published_until: "2016-07-20" },
      { id: 4, catalogue_code: "GX-E02" },
      { id: 5, catalogue_code: "GX-D01" },
    );
    await rate(database, { id: 1, published: 0 }, { id: 2, rating_kind: "THIRD_PARTY" });
    await gradeRisk(database, { id: 1, grade_code: "D" });
    expect(await ask(entities([1], `creditEvents`))).toEqual({
      data: { _entities: [{ creditEvents: [] }] },
    });
  });

  it("of one day are told in one order: tax credit, arrears, ratings, the latest recorded first", async () => {
    const { database, ask } = await opened();
    const day = "2016-07-18";
    await rate(database, { id: 1 }, { id: 2 });
    await record(database, { id: 1, ...arrears }, { id: 2, ...arrears });
    await evaluateTaxCredit(database, { id: 1, published_on: day });
    const ids = ["tax-credit:1", "credit-record:2", "credit-record:1", "rating:2", "rating:1"];
    expect(await ask(entities([1], `creditEvents`))).toEqual({
      data: { _entities: [{ creditEvents: ids.map((id) => told(id, { occurredOn: day })) }] },
    });
  });

  it("are the newest hundred of each entity, of all sources together", async () => {
    const { database, ask } = await opened();
    await record(
      database,
      ...Array.from({ length: 70 }, (_, at) => ({
        id: at + 1,
        ...arrears,
        happened_on: "2016-07-19",
      })),
      { id: 71, entity_id: 2, ...arrears },
    );
    await rate(database, ...Array.from({ length: 70 }, (_, at) => ({ id: at + 1 })));
    const newest = [
      ...Array.from({ length: 70 }, (_, at) => told(`credit-record:${70 - at}`)),
      ...Array.from({ length: 30 }, (_, at) => told(`rating:${70 - at}`)),
    ];
    expect(newest).toHaveLength(TIMELINE_EVENTS_PER_SOURCE);
    expect(await ask(entities([1, 2, 3], `creditEvents`))).toEqual({
      data: {
        _entities: [
          { creditEvents: newest },
          { creditEvents: [told("credit-record:71")] },
          { creditEvents: [] },
        ],
      },
    });
  });
});

const told = (id: string, more: object = {}) => expect.objectContaining({ id, ...more });
