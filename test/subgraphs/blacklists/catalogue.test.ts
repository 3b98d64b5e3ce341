import { expect, it } from "@jest/globals";
import { migrate } from "../../../kit/database/migrate.ts";
import { blacklists } from "../../../subgraphs/blacklists/index.ts";
import { migrations } from "../../../subgraphs/blacklists/migrations/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";

interface Measures {
  readonly totalCount: number;
  readonly nodes: readonly { readonly code: string; readonly confirmed: boolean }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

const codes = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${letter}${String(at + 1).padStart(2, "0")}`);

describeOnEachDatabase("the catalogue of joint punishment measures", (open) => {
  const opened = async () => openSubgraph(blacklists, await open());

  it("runs from J01 to J34 and from I01 to I05, page by page", async () => {
    const subgraph = await opened();
    const found: string[][] = [];
    let after = "null";
    for (let hasNextPage = true; hasNextPage;) {
      const { data } = await subgraph.ask(
        `{ jointPunishmentMeasures(first: 13, after: ${after}) {
             totalCount nodes { code } pageInfo { hasNextPage endCursor } } }`,
      );
      const { jointPunishmentMeasures: page } = data as { jointPunishmentMeasures: Measures };
      expect(page.totalCount).toBe(39);
      found.push(page.nodes.map(({ code }) => code));
      after = `"${page.pageInfo.endCursor}"`;
      ({ hasNextPage } = page.pageInfo);
    }
    expect(found.map(({ length }) => length)).toEqual([13, 13, 13]);
    expect(found.flat()).toEqual([...codes("J", 34), ...codes("I", 5)]);
  });

  it("says of a measure who on this platform carries it out, and what it may rest on", async () => {
    const subgraph = await opened();
    const selection = "executors { code } triggers { code name } leastPenalty { code }";
    expect(
      await subgraph.ask(`{
        bidding: jointPunishmentMeasure(code: "J13") { ${selection} }
        land: jointPunishmentMeasure(code: "J14") { executors { code } }
        anybody: jointPunishmentMeasure(code: "J01") { ${selection} }
      }`),
    ).toEqual({
      data: {
        bidding: {
          executors: [{ code: "SH-DRC" }, { code: "SH-HUC" }, { code: "SH-TRANS" }],
          triggers: [{ code: "SERIOUS", name: "列入严重违法失信名单" }],
          leastPenalty: null,
        },
        land: { executors: [] },
        anybody: {
          executors: null,
          triggers: [
            { code: "PENALTY", name: "行政处罚" },
            { code: "ABNORMAL", name: "列入经营异常名录" },
          ],
          leastPenalty: { code: "LIGHT" },
        },
      },
    });
  });

  it("says which measures are unconfirmed", async () => {
    const subgraph = await opened();
    const { data } = await subgraph.ask(
      `{ jointPunishmentMeasures(first: 100) { nodes { code confirmed } } }`,
    );
    const { nodes } = (data as { jointPunishmentMeasures: Measures }).jointPunishmentMeasures;
    expect(nodes.filter(({ confirmed }) => !confirmed).map(({ code }) => code)).toEqual(
      "J17 J18 J19 J20 J21 J22 J23 J24 J25 J26 J27 J28 J29 J31 J32 J33".split(" "),
    );
  });

  it.each([
    ["GENERAL", 5],
    ["SERIOUS", 21],
    ["COURT", 4],
    ["COURT_AND_SERIOUS", 1],
    ["TAX", 1],
    ["ASSOCIATION", 1],
    ["INCENTIVE", 5],
    ["ALL", 1],
  ])("has for the class %s %i measures", async (group, totalCount) => {
    const subgraph = await opened();
    expect(
      await subgraph.ask(`{ jointPunishmentMeasures(class: "${group}") { totalCount } }`),
    ).toEqual({ data: { jointPunishmentMeasures: { totalCount } } });
  });

  it("is narrowed by class and domain together", async () => {
    const subgraph = await opened();
    expect(
      await subgraph.ask(
        `{ jointPunishmentMeasures(class: "SERIOUS", domain: "BIDDING") { nodes { code } } }`,
      ),
    ).toEqual({ data: { jointPunishmentMeasures: { nodes: [{ code: "J13" }] } } });
  });

  it("tells of a measure whom it is for, where it works, who carries it out and by what law", async () => {
    const subgraph = await opened();
    expect(
      await subgraph.ask(`{
        jointPunishmentMeasure(code: "J08") { id code name nameEn domain { code name } class { code name }
          executingDepartments legalBasis confirmed publishedOn
          provenance { sourceSystem authority { code } version recordedAt } }
      }`),
    ).toEqual({
      data: {
        jointPunishmentMeasure: {
          id: "8",
          code: "J08",
          name: "限制担任法定代表人、董事、监事、高级管理人员",
          nameEn: "Barred from being a representative, director, supervisor or manager",
          domain: { code: "QUALIFICATION", name: "任职资格" },
          class: { code: "SERIOUS", name: "严重失信主体" },
          executingDepartments: ["市场监管", "国资", "金融监管"],
          legalBasis: "上海市社会信用条例 §31(3)；企业信息公示暂行条例 §17",
          confirmed: true,
          publishedOn: "2017-10-01",
          provenance: {
            sourceSystem: "SYNTHETIC",
            authority: { code: "SH-EIC" },
            version: 1,
            recordedAt: "2016-01-01T00:00:00Z",
          },
        },
      },
    });
  });

  it.each([
    ["J14", "LAND", "SERIOUS", "企业信息公示暂行条例 §18", true, "2014-10-01"],
    ["J19", "TRAVEL", "COURT", "发改财金〔2016〕141号", false, null],
    ["J22", "CUSTOMS", "COURT_AND_SERIOUS", "发改财金〔2016〕141号", false, null],
    ["J34", "ASSOCIATION", "ASSOCIATION", "上海市社会信用条例 §27", true, "2017-10-01"],
    ["I03", "BIDDING", "INCENTIVE", "上海市社会信用条例 §29", true, "2017-10-01"],
  ])(
    "has %s in %s for %s by %s",
    async (code, domain, group, legalBasis, confirmed, publishedOn) => {
      const subgraph = await opened();
      expect(
        await subgraph.ask(
          `{ jointPunishmentMeasure(code: "${code}") {
               domain { code } class { code } legalBasis confirmed publishedOn } }`,
        ),
      ).toEqual({
        data: {
          jointPunishmentMeasure: {
            domain: { code: domain },
            class: { code: group },
            legalBasis,
            confirmed,
            publishedOn,
          },
        },
      });
    },
  );

  it("has nothing under a code that it does not publish", async () => {
    const subgraph = await opened();
    expect(await subgraph.ask(`{ jointPunishmentMeasure(code: "J35") { name } }`)).toEqual({
      data: { jointPunishmentMeasure: null },
    });
  });

  it("finds two measures by their codes in one statement", async () => {
    const subgraph = await opened();
    subgraph.statements();
    await subgraph.ask(
      `{ one: jointPunishmentMeasure(code: "J01") { name } two: jointPunishmentMeasure(code: "J02") { name } }`,
    );
    expect(subgraph.statements()).toHaveLength(1);
  });

  it.each([
    [`class: "SERIUS"`, "class", /^Argument "class" must be one of GENERAL, SERIOUS, .*, ALL\.$/u],
    [`domain: "LANDS"`, "domain", /^Argument "domain" must be one of MARKET_ACCESS, .*, OTHER\.$/u],
    [`first: 101`, "first", /^Argument "first" must be between 1 and 100, got 101\.$/u],
  ])("refuses %s", async (args, argument, message) => {
    const subgraph = await opened();
    expect(await subgraph.ask(`{ jointPunishmentMeasures(${args}) { totalCount } }`)).toMatchObject(
      {
        errors: [
          {
            message: expect.stringMatching(message),
            extensions: { code: "BAD_USER_INPUT", argument },
          },
        ],
      },
    );
  });

  it("gets its provenance when a database that has it without is opened", async () => {
    const database = await open();
    await migrate(
      database,
      migrations.filter(({ name }) => name < "004"),
    );
    const subgraph = await openSubgraph(blacklists, database);
    expect(
      await subgraph.ask(
        `{ jointPunishmentMeasure(code: "I05") { name provenance { authority { code } version } } }`,
      ),
    ).toEqual({
      data: {
        jointPunishmentMeasure: {
          name: "其他激励措施",
          provenance: { authority: { code: "SH-EIC" }, version: 1 },
        },
      },
    });
  });
});
