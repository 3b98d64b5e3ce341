import { expect, it } from "@jest/globals";
import type { Claims } from "../../../kit/authorization/claims.ts";
import type { Database } from "../../../kit/database/database.ts";
import { supervision } from "../../../subgraphs/supervision/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { entities } from "../../support/entities.ts";
import { everyPage } from "../../support/everyPage.ts";
import { openSubgraph, type SubgraphUnderTest } from "../../support/openSubgraph.ts";
import { shanghaiDay } from "../../support/shanghaiDay.ts";
import { as, found, REPRESENTATIONS, USCC } from "./penaltyCases.ts";
import { act } from "./records.ts";

const YANGPU = "D-310110-MSA";
const WITHHELD = "withheld";

/** Who asks, and which enforcement it finds of the entity of Yangpu, on the list of labour, and of the one of Pudong. */
const ENFORCED: readonly (readonly [
  who: string,
  claims: Claims,
  ofYangpu: string,
  ofPudong: string,
])[] = [
  ["the registrar all", as("SH-AIC", "P02"), "action:1", "action:11"],
  ["Yangpu, which decided on both", as(YANGPU, "P02"), "action:1", "action:11"],
  ["labour those of its list", as("SH-HRSS", "P02"), "action:1", WITHHELD],
  ["tax none", as("SH-TAX", "P02"), WITHHELD, WITHHELD],
  ["audit all", as("SH-AUDIT", "P16"), "action:1", "action:11"],
  ["the party its own", as(`SELF:${USCC}`, "P15"), "action:1", WITHHELD],
  ["the public none", as("PUBLIC", "P14"), WITHHELD, WITHHELD],
  ["an analyst none", as("ANALYST", "P11"), WITHHELD, WITHHELD],
  ["a partner none", as("PARTNER-LAW", "P18"), WITHHELD, WITHHELD],
];

/** Of each entity one action of every kind, and one that was revoked. */
async function withActions(database: Database): Promise<SubgraphUnderTest> {
  const subgraph = await openSubgraph(supervision, database);
  for (const entity of [1, 2]) {
    const of = { entity_id: entity } as const;
    const id = (entity - 1) * 10;
    await act(
      database,
      {
        ...of,
        id: id + 1,
        kind_code: "ENFORCEMENT",
        title: "扣押财物决定",
        acted_on: "2016-05-01",
        valid_until: "2016-05-31",
        details: {
          measure_code: "9.3",
          object: "食品三十箱，联系电话13812345678",
          lifted_on: null,
        },
      },
      {
        ...of,
        id: id + 2,
        kind_code: "CONFIRMATION",
        acted_on: "2016-05-02",
        valid_until: "9999-12-31",
        details: { outcome_code: "1" },
      },
      {
        ...of,
        id: id + 3,
        kind_code: "REWARD",
        acted_on: "2016-05-03",
        details: { form_code: "PRIZE", amount: 2_000_000 },
      },
      { ...of, id: id + 4, acted_on: "2016-05-04", details: { filing_type_code: "NEW" } },
      { ...of, id: id + 5, acted_on: "2016-05-05", withdrawn: 1 },
    );
  }
  return subgraph;
}

describeOnEachDatabase("administrative actions", (open) => {
  it("of enforcement are found by whoever may have them, and counted for nobody else", async () => {
    const subgraph = await withActions(await open());
    const finds = [];
    for (const [who, claims] of ENFORCED)
      finds.push([who, claims, ...(await found(subgraph, claims, "enforcements"))]);
    expect(finds).toEqual(ENFORCED);
  });

  it("of the other kinds are found by everybody, and the revoked by nobody", async () => {
    const subgraph = await withActions(await open());
    const open3 = ["action:4 action:3 action:2", "action:14 action:13 action:12"];
    for (const claims of [as("PUBLIC", "P14"), as("SH-TAX", "P02"), as("SH-AIC", "P02")])
      expect(await found(subgraph, claims, "administrativeActions")).toEqual(open3);
    expect(await found(subgraph, as("PUBLIC", "P14"), "supervisionRecords")).toEqual(open3);
    expect(await found(subgraph, as("SH-HRSS", "P02"), "fullSupervisionRecords")).toEqual([
      `${open3[0]} action:1`,
      open3[1],
    ]);
  });

  it("say what only their kind has", async () => {
    const { ask } = await withActions(await open());
    const fields = `supervisionRecords { nodes { __typename kind { name } summary
      ... on AdministrativeAction { documentNumber actedOn validUntil }
      ... on AdministrativeConfirmation { outcome { name } }
      ... on AdministrativeReward { form { name } amount }
      ... on AdministrativeFiling { filingType { name } } } }`;
    const { data } = await ask(entities([1], fields), {}, as("PUBLIC", "P14"));
    expect(data).toEqual({
      _entities: [
        {
          supervisionRecords: {
            nodes: [
              {
                __typename: "AdministrativeFiling",
                kind: { name: "行政备案" },
                summary: "登记事项检查：行政备案",
                documentNumber: "杨市监备〔2016〕第4号",
                actedOn: "2016-05-04",
                validUntil: null,
                filingType: { name: "首次备案" },
              },
              {
                __typename: "AdministrativeReward",
                kind: { name: "行政奖励" },
                summary: "登记事项检查：行政奖励",
                documentNumber: "杨市监备〔2016〕第3号",
                actedOn: "2016-05-03",
                validUntil: null,
                form: { name: "奖金" },
                amount: "2.000000",
              },
              {
                __typename: "AdministrativeConfirmation",
                kind: { name: "行政确认" },
                summary: "登记事项检查：行政确认",
                documentNumber: "杨市监备〔2016〕第2号",
                actedOn: "2016-05-02",
                validUntil: null,
                outcome: { name: "予以确认" },
              },
            ],
          },
        },
      ],
    });
  });

  it("of enforcement tell other districts what they are, and no telephone in their text", async () => {
    const database = await open();
    const { ask } = await withActions(database);
    const query = `query ($them: [_Any!]!) { _entities(representations: $them) { ... on LegalEntity {
      enforcements { nodes { measure { name } object validUntil liftedOn isOverdue } } } } }`;
    const told = async (claims: Claims) => {
      const { data } = await ask(query, { them: [REPRESENTATIONS[1]] }, claims);
      return (data as { _entities: [{ enforcements: { nodes: unknown[] } }] })._entities[0]
        .enforcements.nodes;
    };
    const inFull = {
      measure: { name: "扣押财物" },
      object: "食品三十箱，联系电话13812345678",
      validUntil: "2016-05-31",
      liftedOn: null,
      isOverdue: true,
    };
    expect(await told(as("SH-AIC", "P02"))).toEqual([inFull]);
    await database.knex("action").where({ id: 11 }).update({ authority_code: "D-310115-MSA" });
    const [masked] = await told(as(YANGPU, "P02"));
    expect(masked).toMatchObject({ object: expect.not.stringContaining("13812345678") });
  });

  it("of enforcement are overdue from the day after their term on, until they are lifted", async () => {
    const database = await open();
    const { ask } = await openSubgraph(supervision, database);
    const details = { measure_code: "9.3", object: "食品" };
    const given = [
      { valid_until: shanghaiDay(0), details },
      { valid_until: shanghaiDay(-1), details },
      { valid_until: shanghaiDay(-1), details: { ...details, lifted_on: shanghaiDay(0) } },
      { valid_until: null, details },
    ];
    await act(
      database,
      ...given.map((one, at) => ({ ...one, id: at + 1, kind_code: "ENFORCEMENT" as const })),
    );
    const { data } = await ask(entities([1], `enforcements { nodes { id isOverdue } }`));
    expect(data).toEqual({
      _entities: [
        {
          enforcements: {
            nodes: [false, false, true, false].map((isOverdue, at) => ({
              id: `action:${4 - at}`,
              isOverdue,
            })),
          },
        },
      ],
    });
  });

  it.each([
    ["first: 2", ["action:4", "action:3", "action:2"]],
    ["first: 1, orderBy: ACTED_ASC", ["action:2", "action:3", "action:4"]],
    ["first: 2, kind: REWARD", ["action:3"]],
  ])("of an entity are listed in order, page by page: %s", async (args, expected) => {
    const subgraph = await withActions(await open());
    expect((await everyPage(subgraph, "administrativeActions", args)).flat()).toEqual(expected);
  });

  it("of all entities are listed by kind and by department, without what is not to be known of", async () => {
    const database = await open();
    const { ask } = await withActions(database);
    await database.knex("action").where({ id: 12 }).update({ authority_code: "SH-COMM" });
    const listed = async (args: string) => {
      const { data } = await ask(
        `{ administrativeActions(${args}) { totalCount nodes { id } } }`,
        {},
        as("PUBLIC", "P14"),
      );
      const { administrativeActions: list } = data as {
        administrativeActions: { totalCount: number; nodes: { id: string }[] };
      };
      return [list.totalCount, ...list.nodes.map(({ id }) => id)];
    };
    expect(await listed("first: 3")).toEqual([6, "action:14", "action:4", "action:13"]);
    expect(await listed("kind: CONFIRMATION, orderBy: ACTED_ASC")).toEqual([
      2,
      "action:2",
      "action:12",
    ]);
    expect(await listed(`authority: "SH-COMM"`)).toEqual([1, "action:12"]);
    await database.knex("classified_entity").insert({ entity_id: 2, classified_on: "2016-01-01" });
    expect(await listed("first: 3")).toEqual([3, "action:4", "action:3", "action:2"]);
  });

  it("are events of the timeline but for enforcement", async () => {
    const { ask } = await withActions(await open());
    const { data } = await ask(entities([1], `supervisionEvents`));
    const [entity] = (data as { _entities: [{ supervisionEvents: object[] }] })._entities;
    expect(entity.supervisionEvents).toMatchObject([
      {
        id: "action:4",
        kind_code: "FILED",
        kind_name: "行政备案",
        summary: "登记事项检查：行政备案",
      },
      { id: "action:3", kind_code: "REWARDED", kind_name: "行政奖励" },
      { id: "action:2", kind_code: "CONFIRMED", kind_name: "行政确认" },
    ]);
    expect(entity.supervisionEvents).toHaveLength(3);
  });
});
