import { expect, it } from "@jest/globals";
import { legalEntities } from "../../../subgraphs/legal-entities/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { register } from "./register.ts";

interface Page {
  readonly data: {
    readonly legalEntities: {
      readonly totalCount: number;
      readonly nodes: readonly { readonly name: string }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
}

const SEARCH = /* GraphQL */ `
  query ($filter: LegalEntityFilter, $orderBy: LegalEntityOrder, $first: Int, $after: String) {
    legalEntities(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      nodes {
        name
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

describeOnEachDatabase("comprehensive search", (open) => {
  async function city() {
    const database = await open();
    const subgraph = await openSubgraph(legalEntities, database);
    await register(
      database,
      {
        id: 1,
        name: "上海云帆汽车销售有限公司",
        established_on: "2001-05-01",
        capital_amount: 50_000_000,
        capital_currency: "CNY",
        type_code: "1130",
        industry_section: "F",
        industry_division: "52",
        industry_code: "5261",
      },
      {
        id: 2,
        name: "上海云帆餐饮管理有限公司",
        established_on: "2003-05-01",
        capital_amount: 1_000_000,
        capital_currency: "CNY",
        type_code: "1150",
        industry_section: "H",
        industry_division: "62",
        domicile_district: "310115",
        domicile_text: "浦东新区青禾大道88号",
      },
      {
        id: 3,
        name: "汽车云帆（上海）贸易行",
        established_on: "2002-05-01",
        status_code: "4",
        kind_code: "92",
      },
      {
        id: 4,
        name: "ＡＢＣ国际（中国）有限公司",
        established_on: "2002-05-01",
        capital_amount: 9_000_000,
        capital_currency: "USD",
        type_code: "5150",
      },
    );
    const ask = async (variables: Record<string, unknown>) =>
      (await subgraph.ask(SEARCH, variables)) as unknown as Page;
    const names = async (filter: object, orderBy = "RECORDED") => {
      const { legalEntities: page } = (await ask({ filter, orderBy })).data;
      expect(page.totalCount).toBe(page.nodes.length);
      return page.nodes.map(({ name }) => name);
    };
    return { subgraph, ask, names, database };
  }

  it("finds a name by any two characters, and by any longer fragment in one piece", async () => {
    const { names } = await city();
    expect(await names({ name: "云帆" })).toEqual([
      "上海云帆汽车销售有限公司",
      "上海云帆餐饮管理有限公司",
      "汽车云帆（上海）贸易行",
    ]);
    expect(await names({ name: "帆汽" })).toEqual(["上海云帆汽车销售有限公司"]);
    expect(await names({ name: "云帆汽车" })).toEqual(["上海云帆汽车销售有限公司"]);
    expect(await names({ name: "汽车云帆" })).toEqual(["汽车云帆（上海）贸易行"]);
    expect(await names({ name: "帆车" })).toEqual([]);
  });

  it("finds fragments separated by spaces anywhere in the name, in any order", async () => {
    const { names } = await city();
    expect(await names({ name: "汽车 上海" })).toEqual([
      "上海云帆汽车销售有限公司",
      "汽车云帆（上海）贸易行",
    ]);
  });

  it("sees no difference between half and full width, upper and lower case, with and without brackets", async () => {
    const { names } = await city();
    expect(await names({ name: "abc国际中国" })).toEqual(["ＡＢＣ国际（中国）有限公司"]);
    expect(await names({ name: "帆(上海)" })).toEqual(["汽车云帆（上海）贸易行"]);
  });

  it("finds an address, and an address together with a name", async () => {
    const { names } = await city();
    expect(await names({ address: "青禾大道" })).toEqual(["上海云帆餐饮管理有限公司"]);
    expect(await names({ address: "云帆路", name: "汽车" })).toEqual([
      "上海云帆汽车销售有限公司",
      "汽车云帆（上海）贸易行",
    ]);
  });

  it("takes symbols of the query languages as text", async () => {
    const { names } = await city();
    expect(await names({ name: `云帆" OR name : "汽车` })).toEqual([]);
    expect(await names({ name: "%_云帆%" })).toHaveLength(3);
  });

  it("filters by district, status, kind, nature, industry, date and capital", async () => {
    const { names } = await city();
    expect(await names({ district: "310115" })).toEqual(["上海云帆餐饮管理有限公司"]);
    expect(await names({ status: "4" })).toEqual(["汽车云帆（上海）贸易行"]);
    expect(await names({ kind: "92" })).toEqual(["汽车云帆（上海）贸易行"]);
    expect(await names({ nature: "11" })).toEqual([
      "上海云帆汽车销售有限公司",
      "上海云帆餐饮管理有限公司",
    ]);
    expect(await names({ nature: "1150" })).toEqual(["上海云帆餐饮管理有限公司"]);
    expect(await names({ industry: "F" })).toEqual(["上海云帆汽车销售有限公司"]);
    expect(await names({ industry: "62" })).toEqual(["上海云帆餐饮管理有限公司"]);
    expect(await names({ industry: "5261" })).toEqual(["上海云帆汽车销售有限公司"]);
    expect(await names({ establishedFrom: "2002-05-01", establishedTo: "2002-12-31" })).toEqual([
      "汽车云帆（上海）贸易行",
      "ＡＢＣ国际（中国）有限公司",
    ]);
    expect(await names({ capitalFrom: "10" })).toEqual(["上海云帆汽车销售有限公司"]);
    expect(await names({ capitalFrom: "0.5", capitalTo: "1" })).toEqual([
      "上海云帆餐饮管理有限公司",
    ]);
  });

  it("a merged district is searched as its successor", async () => {
    const { names, database } = await city();
    await register(database, { id: 9, name: "静安老店", domicile_district: "310106" });
    expect(await names({ district: "310108" })).toEqual(["静安老店"]);
  });

  it("sorts by a closed list of orders, ties by the order of recording", async () => {
    const { names } = await city();
    expect(await names({}, "ESTABLISHED_DESC")).toEqual([
      "上海云帆餐饮管理有限公司",
      "ＡＢＣ国际（中国）有限公司",
      "汽车云帆（上海）贸易行",
      "上海云帆汽车销售有限公司",
    ]);
    expect(await names({ name: "云帆" }, "ESTABLISHED_ASC")).toEqual([
      "上海云帆汽车销售有限公司",
      "汽车云帆（上海）贸易行",
      "上海云帆餐饮管理有限公司",
    ]);
    expect(await names({}, "CAPITAL_DESC")).toEqual([
      "上海云帆汽车销售有限公司",
      "上海云帆餐饮管理有限公司",
    ]);
  });

  it.each(["RECORDED", "ESTABLISHED_DESC", "CAPITAL_ASC"])(
    "pages by %s through every match exactly once, while common text is sorted along the index",
    async (orderBy) => {
      const { ask, database } = await city();
      const many = Array.from({ length: 60 }, (_, index) => ({
        id: 100 + index,
        name: `星河${index}号`,
        established_on: `2010-01-${String((index % 7) + 1).padStart(2, "0")}`,
        capital_amount: (index % 5) * 1_000_000,
        capital_currency: "CNY",
      }));
      await register(database, ...many);
      const seen: string[] = [];
      let after: string | null = null;
      for (let page = 0; page < 9; page += 1) {
        const answer: Page = await ask({ filter: { name: "星河" }, orderBy, first: 7, after });
        const { nodes, pageInfo, totalCount } = answer.data.legalEntities;
        expect(totalCount).toBe(60);
        expect(pageInfo.hasNextPage).toBe(page < 8);
        seen.push(...nodes.map(({ name }) => name));
        after = pageInfo.endCursor;
      }
      expect(new Set(seen).size).toBe(60);
      expect(seen).toHaveLength(60);
    },
  );

  it.each([
    [
      { filter: { name: "云" } },
      'Argument "filter.name" needs fragments of two characters or more, got "云".',
    ],
    [
      { filter: { name: "（）" } },
      'Argument "filter.name" needs fragments of two characters or more, got "（）".',
    ],
    [
      { filter: { district: "310199" } },
      'Argument "filter.district" "310199" is not a code of its standard.',
    ],
    [{ filter: { status: "8" } }, 'Argument "filter.status" "8" is not a code of its standard.'],
    [{ first: 0 }, 'Argument "first" must be between 1 and 100, got 0.'],
    [{ first: 101 }, 'Argument "first" must be between 1 and 100, got 101.'],
    [
      { after: "bm9uc2Vuc2U" },
      'Argument "after" is not a cursor of this list; pass an endCursor that it returned.',
    ],
    [
      { after: "WyJZRUFSX0RFU0MiLDEsMl0" },
      'Argument "after" is a cursor of order YEAR_DESC, and this page is ordered by RECORDED.',
    ],
  ])("refuses %j", async (variables, message) => {
    const { ask } = await city();
    expect(await ask(variables)).toMatchObject({
      errors: [{ message, extensions: { code: "BAD_USER_INPUT" } }],
    });
  });

  it("counts only when the total is asked for", async () => {
    const { subgraph } = await city();
    subgraph.statements();
    await subgraph.ask(`{ legalEntities(filter: { name: "云帆" }) { nodes { name } } }`);
    expect(subgraph.statements()).toHaveLength(1);
  });
});
