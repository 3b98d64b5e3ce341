import { expect, it } from "@jest/globals";
import { catalogue } from "../../../subgraphs/blacklists/catalogue.ts";
import { blacklists } from "../../../subgraphs/blacklists/index.ts";
import { shanghaiDay } from "../../../kit/shanghaiToday.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { entities, firstIds } from "../../support/entities.ts";
import { clockOn } from "../../support/clockOn.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { apply, courtDefaulter, list, provenance } from "./lists.ts";

describeOnEachDatabase("restrictions", (open) => {
  /** Government procurement in July 2016 only; bidding from then on; land, over before. */
  async function on(today: string) {
    const database = await open();
    const subgraph = await openSubgraph(blacklists, database, clockOn(today));
    await list(database, { id: 9, ...courtDefaulter });
    await apply(
      database,
      "restriction",
      { id: 1, effective_from: "2016-07-01", effective_to: "2016-08-01", listing_id: 9 },
      { id: 2, measure_code: "J13", domain_code: "BIDDING", effective_from: "2016-07-18" },
      {
        id: 3,
        measure_code: "J14",
        domain_code: "LAND",
        effective_from: "2014-01-01",
        effective_to: "2016-01-01",
      },
    );
    subgraph.statements();
    return subgraph;
  }

  it.each([
    ["2016-06-30", []],
    ["2016-07-01", ["1"]],
    ["2016-07-18", ["2", "1"]],
    ["2016-07-31", ["2", "1"]],
    ["2016-08-01", ["2"]],
    ["2015-12-31", ["3"]],
    ["2016-01-01", []],
  ])("in force on %s are %j", async (today, ids) => {
    const subgraph = await on(today);
    expect(
      await subgraph.ask(entities([1], `restrictions { totalCount nodes { id isActive } }`)),
    ).toEqual({
      data: {
        _entities: [
          {
            restrictions: {
              totalCount: ids.length,
              nodes: ids.map((id) => ({ id, isActive: true })),
            },
          },
        ],
      },
    });
  });

  it("of every day are listed where asked for, newest first, and by domain", async () => {
    const subgraph = await on("2016-08-01");
    const query = entities(
      [1],
      `all: restrictions(activeOnly: false) { nodes { id isActive effectiveTo } }
       land: restrictions(activeOnly: false, domain: "LAND") { totalCount }
       tax: restrictions(activeOnly: false, domain: "TAX") { totalCount }`,
    );
    expect(await subgraph.ask(query)).toEqual({
      data: {
        _entities: [
          {
            all: {
              nodes: [
                { id: "2", isActive: true, effectiveTo: null },
                { id: "1", isActive: false, effectiveTo: "2016-08-01" },
                { id: "3", isActive: false, effectiveTo: "2016-01-01" },
              ],
            },
            land: { totalCount: 1 },
            tax: { totalCount: 0 },
          },
        ],
      },
    });
  });

  it.each([
    [`(domain: "PROCUREMENT")`, true],
    [`(domain: "PROCUREMENT", asOf: "2016-08-01")`, false],
    [`(domain: "BIDDING", asOf: "2016-07-17")`, false],
    [`(domain: "LAND")`, false],
    [``, true],
    [`(asOf: "2013-12-31")`, false],
  ])("answer isRestricted%s with %s", async (args, expected) => {
    const subgraph = await on("2016-07-18");
    expect(await subgraph.ask(entities([1], `isRestricted${args}`))).toEqual({
      data: { _entities: [{ isRestricted: expected }] },
    });
  });

  it("say measure, basis, who carries it out and the listing that it rests on", async () => {
    const subgraph = await on("2016-07-01");
    const query = entities(
      [1],
      `restrictions { nodes { measure { code name legalBasis } domain { name } basis
        executingDepartment { code } effectiveFrom listing { id kind { code } } } }`,
    );
    expect(await subgraph.ask(query)).toEqual({
      data: {
        _entities: [
          {
            restrictions: {
              nodes: [
                {
                  measure: {
                    code: "J12",
                    name: "限制或禁止参加政府采购",
                    legalBasis: "企业信息公示暂行条例 §18",
                  },
                  domain: { name: "政府采购" },
                  basis: "列入严重违法失信名单",
                  executingDepartment: { code: "SH-FIN" },
                  effectiveFrom: "2016-07-01",
                  listing: { id: "9", kind: { code: "COURT_DEFAULTER" } },
                },
              ],
            },
          },
        ],
      },
    });
  });

  it("cost one statement for pages with their totals, one for measures and one for listings", async () => {
    const subgraph = await on("2016-07-18");
    const selection = `restrictions { totalCount nodes { measure { name } listing { id } } }`;
    await subgraph.ask(entities([1], selection));
    expect(subgraph.statements()).toHaveLength(3);
    await subgraph.ask(entities(firstIds(50), selection));
    expect(subgraph.statements()).toHaveLength(3);
  });

  it("outside the catalogue are refused by the database", async () => {
    const database = await open();
    await openSubgraph(blacklists, database, clockOn("2016-07-18"));
    await expect(
      apply(database, "restriction", { id: 1, measure_code: "J99" }),
    ).rejects.toMatchObject({ message: expect.stringContaining("FOREIGN KEY") });
  });
});

describeOnEachDatabase("incentives and proposals", (open) => {
  it("are read from their own lists", async () => {
    const database = await open();
    const subgraph = await openSubgraph(blacklists, database, clockOn("2016-07-18"));
    await apply(database, "incentive", {
      id: 1,
      measure_code: "I01",
      domain_code: "FACILITATION",
      executing_department_code: "SH-REFORM",
    });
    await database.knex("serious_listing_proposal").insert({
      id: 1,
      entity_id: 1,
      rule_set_code: "2016",
      reason_code: "1",
      proposed_on: "2016-07-01",
      proposing_authority_code: "SH-AIC",
      ...provenance,
    });
    const query = entities(
      [1],
      `incentives { nodes { measure { name } isActive } }
       listingProposals { nodes { state { name } reason { name } ruleSet { code } outcome { name } proposedOn
         proposingAuthority { code } } }`,
    );
    expect(await subgraph.ask(query)).toEqual({
      data: {
        _entities: [
          {
            incentives: {
              nodes: [{ measure: { name: "优先办理行政事项，简化程序" }, isActive: true }],
            },
            listingProposals: {
              nodes: [
                {
                  state: { name: "拟列入" },
                  reason: { name: "被列入经营异常名录届满三年仍未履行相关义务" },
                  ruleSet: { code: "2016" },
                  outcome: null,
                  proposedOn: "2016-07-01",
                  proposingAuthority: { code: "SH-AIC" },
                },
              ],
            },
          },
        ],
      },
    });
  });

  it("have a catalogue of 34 measures against and 5 in favour", async () => {
    const subgraph = await openSubgraph(blacklists, await open(), clockOn("2016-07-18"));
    expect(catalogue).toHaveLength(39);
    expect(
      await subgraph.ask(`{
        all: jointPunishmentMeasures(first: 1) { totalCount nodes { code executingDepartments confirmed publishedOn } }
        incentives: jointPunishmentMeasures(class: "INCENTIVE") { totalCount }
        bidding: jointPunishmentMeasures(domain: "BIDDING") { nodes { code } }
      }`),
    ).toEqual({
      data: {
        all: {
          totalCount: 39,
          nodes: [
            {
              code: "J01",
              executingDepartments: ["各监管部门"],
              confirmed: true,
              publishedOn: "2017-10-01",
            },
          ],
        },
        incentives: { totalCount: 5 },
        bidding: { nodes: [{ code: "J05" }, { code: "J13" }, { code: "I03" }] },
      },
    });
  });
});

it.each([
  ["2016-07-18T15:59:59Z", "2016-07-18"],
  ["2016-07-18T16:00:00Z", "2016-07-19"],
])("at %s it is %s in Shanghai", (instant, day) => {
  expect(shanghaiDay(Date.parse(instant))).toBe(day);
});
