import { expect, it } from "@jest/globals";
import { legalEntities } from "../../../subgraphs/legal-entities/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { provenance, register } from "./register.ts";

describeOnEachDatabase("one legal entity", (open) => {
  async function register3() {
    const database = await open();
    const subgraph = await openSubgraph(legalEntities, database);
    await register(
      database,
      { id: 1, uscc: "91310000132260250X", organization_code: "132260250", name: "甲公司" },
      { id: 2, registration_number: "310108000095592", name: "没有统一代码的老店" },
      { id: 3, name: "乙分公司", parent_entity_id: 1 },
    );
    return { database, subgraph };
  }

  it.each([
    [`uscc: "91310000132260250X"`, "甲公司"],
    [`uscc: " ９１31 0000132260250x "`, "甲公司"],
    [`organizationCode: "13226025-0"`, "甲公司"],
    [`registrationNumber: "310108000095592"`, "没有统一代码的老店"],
    [`id: "3"`, "乙分公司"],
  ])("is found by %s", async (identifier, name) => {
    const { subgraph } = await register3();
    expect(await subgraph.ask(`{ legalEntity(${identifier}) { name } }`)).toEqual({
      data: { legalEntity: { name } },
    });
  });

  it.each([`uscc: "91310000631696382C"`, `id: "4"`, `id: "1.0"`, `id: "-1"`, `id: "abc"`])(
    "is nobody for %s",
    async (identifier) => {
      const { subgraph } = await register3();
      expect(await subgraph.ask(`{ legalEntity(${identifier}) { name } }`)).toEqual({
        data: { legalEntity: null },
      });
    },
  );

  it.each([
    ``,
    `(uscc: "91310000132260250X", id: "1")`,
    `(uscc: "91310000132260251X")`,
    `(registrationNumber: "310108000095593")`,
  ])("is refused for legalEntity%s", async (args) => {
    const { subgraph } = await register3();
    expect(await subgraph.ask(`{ legalEntity${args} { name } }`)).toMatchObject({
      data: { legalEntity: null },
      errors: [{ extensions: { code: "BAD_USER_INPUT" } }],
    });
  });

  it("shows an address as a home's where the registered place is one, and nowhere else", async () => {
    const { database, subgraph } = await register3();
    await register(database, {
      id: 5,
      kind_code: "92",
      domicile_is_home: 1,
      domicile_text: "静水弄5号201室",
      longitude_micro: 121_470_000,
      latitude_micro: 31_230_000,
    });
    const query = `query ($id: ID) { legalEntity(id: $id) { domicile { text homeAddress location { longitude } } } }`;
    expect(await subgraph.ask(query, { id: "5" })).toEqual({
      data: {
        legalEntity: { domicile: { text: null, homeAddress: "静水弄5号201室", location: null } },
      },
    });
    expect(await subgraph.ask(query, { id: "1" })).toEqual({
      data: { legalEntity: { domicile: { text: "云帆路1号", homeAddress: null, location: null } } },
    });
  });

  it("shows capital in 万 with six decimals, exactly", async () => {
    const { database, subgraph } = await register3();
    await register(database, { id: 6, capital_amount: 1_168_346_136_500, capital_currency: "CNY" });
    expect(
      await subgraph.ask(`{ legalEntity(id: "6") { registeredCapital { amount currency } } }`),
    ).toEqual({
      data: { legalEntity: { registeredCapital: { amount: "1168346.136500", currency: "CNY" } } },
    });
  });

  it("lists persons and history of many entities with one statement per list", async () => {
    const { database, subgraph } = await register3();
    await register(database, ...Array.from({ length: 50 }, (_, index) => ({ id: 100 + index })));
    await database.knex("shareholder").insert(
      [100, 101, 149].map((id) => ({
        entity_id: id,
        holder_kind: "natural",
        name: `股东${id}`,
        subscribed_amount: 2000,
        currency: "CNY",
        ...provenance,
      })),
    );
    subgraph.statements();
    const answer = await subgraph.ask(`{
      legalEntities(filter: { district: "310110", name: "公司" }, first: 100) {
        nodes {
          legalRepresentative { name }
          shareholders { totalCount nodes { ... on NaturalShareholder { personName subscribed { amount } } } }
          officers { nodes { name } }
          changes { nodes { after } }
          annualReports { nodes { year } }
          branches { nodes { name } }
          particulars { __typename }
          parent { name }
        }
      }
    }`);
    const nodes = (answer as { data: { legalEntities: { nodes: unknown[] } } }).data.legalEntities
      .nodes;
    expect(nodes).toHaveLength(52);
    expect(nodes[2]).toEqual({
      legalRepresentative: null,
      shareholders: {
        totalCount: 1,
        nodes: [{ personName: "股东100", subscribed: { amount: "0.002000" } }],
      },
      officers: { nodes: [] },
      changes: { nodes: [] },
      annualReports: { nodes: [] },
      branches: { nodes: [] },
      particulars: null,
      parent: null,
    });
    // Search, representatives, shareholders, officers, changes, reports, branches, particulars. Parents are on the page.
    expect(subgraph.statements()).toHaveLength(8);
  });

  it("that is named several times in one call is answered each time, and read once", async () => {
    const { subgraph } = await register3();
    subgraph.statements();
    const one = `{ __typename: "LegalEntity", id: "1" }`;
    const two = `{ __typename: "LegalEntity", id: "2" }`;
    expect(
      await subgraph.ask(
        `{ _entities(representations: [${one} ${two} ${one} ${two}]) { ... on LegalEntity { name } } }`,
      ),
    ).toEqual({
      data: {
        _entities: ["甲公司", "没有统一代码的老店", "甲公司", "没有统一代码的老店"].map((name) => ({
          name,
        })),
      },
    });
    expect(subgraph.statements()).toHaveLength(1);
  });

  it("tells its life newest first, from its own register and from what other subgraphs contribute", async () => {
    const { database, subgraph } = await register3();
    await database.knex("registration_change").insert({
      entity_id: 1,
      item_code: "02",
      before_text: "旧址",
      after_text: "新址",
      changed_on: "2012-03-04",
      ...provenance,
    });
    await database
      .knex("annual_report")
      .insert({ entity_id: 1, year: 2014, submitted_on: "2015-06-01", ...provenance });
    const contributed = {
      id: "permit:7",
      occurredOn: "2013-01-01",
      kind_code: "PERMIT_GRANTED",
      kind_name: "许可",
      kind_name_en: "Permit",
      summary: "食品经营许可",
      source_system: "TEST",
      authority_code: "SH-FDA",
      version: 1,
      recorded_at: "2016-07-18 08:00:00",
    };
    const query = `query ($representations: [_Any!]!, $first: Int, $after: String) {
      _entities(representations: $representations) {
        ... on LegalEntity { timeline(first: $first, after: $after) { totalCount nodes { occurredOn kind { code name nameEn } summary provenance { authority { code } recordedAt } } pageInfo { endCursor hasNextPage } } }
      }
    }`;
    const representations = [
      {
        __typename: "LegalEntity",
        id: "1",
        approvalEvents: [contributed],
        supervisionEvents: [],
        listingEvents: [],
        creditEvents: [],
      },
    ];
    const page = async (after?: string) =>
      (
        (await subgraph.ask(query, { representations, first: 2, after })) as {
          data: { _entities: { timeline: { pageInfo: { endCursor: string } } }[] };
        }
      ).data._entities[0]?.timeline;
    const recordedAt = "2016-07-18T08:00:00Z";
    const first = await page();
    expect(first).toEqual({
      totalCount: 4,
      nodes: [
        {
          occurredOn: "2015-06-01",
          kind: { code: "REPORTED", name: "年度报告", nameEn: "Annual report" },
          summary: "2014年度报告",
          provenance: { authority: { code: "SH-AIC" }, recordedAt },
        },
        {
          occurredOn: "2013-01-01",
          kind: { code: "PERMIT_GRANTED", name: "许可", nameEn: "Permit" },
          summary: "食品经营许可",
          provenance: { authority: { code: "SH-FDA" }, recordedAt },
        },
      ],
      pageInfo: { endCursor: expect.any(String), hasNextPage: true },
    });
    expect(await page(first?.pageInfo.endCursor)).toMatchObject({
      nodes: [
        { occurredOn: "2012-03-04", summary: "住所变更" },
        { occurredOn: "2010-01-01", summary: "设立登记" },
      ],
      pageInfo: { hasNextPage: false },
    });
  });
});
