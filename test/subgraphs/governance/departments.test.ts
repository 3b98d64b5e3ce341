import { expect, it } from "@jest/globals";
import { departments } from "../../../policy/departments/index.ts";
import { governance } from "../../../subgraphs/governance/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";

const LIST = `query ($level: DepartmentLevel, $district: String, $first: Int, $after: String) {
  departments(level: $level, district: $district, first: $first, after: $after) {
    totalCount nodes { code } pageInfo { hasNextPage hasPreviousPage endCursor }
  }
}`;

interface DepartmentPage {
  readonly data: {
    readonly departments: {
      readonly totalCount: number;
      readonly nodes: readonly { readonly code: string }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
}

describeOnEachDatabase("departments", (open) => {
  it("page in the order of the plan, each of them once", async () => {
    const { ask } = await openSubgraph(governance, await open());
    const pages: string[][] = [];
    for (let after: string | null = null, isMore = true; isMore;) {
      const answer = (await ask(LIST, { first: 30, after })) as DepartmentPage;
      const { nodes, totalCount, pageInfo } = answer.data.departments;
      expect(totalCount).toBe(departments.length);
      pages.push(nodes.map(({ code }) => code));
      ({ endCursor: after, hasNextPage: isMore } = pageInfo);
    }
    expect(pages.map(({ length }) => length)).toEqual([30, 30, 11]);
    expect(pages.flat()).toEqual(departments.map(({ code }) => code));
  });

  it.each([
    [{ level: "JUDICIAL" }, ["SH-PROC", "SH-CRT"]],
    [{ district: "310110" }, ["D-310110-MSA", "D-310110-URB", "D-310110-STREET"]],
    [{ district: "310108" }, ["D-310106-MSA", "D-310106-URB", "D-310106-STREET"]],
    [{ level: "CITY", district: "310110" }, []],
  ])("of %j are %j", async (variables, codes) => {
    const { ask } = await openSubgraph(governance, await open());
    expect(await ask(LIST, variables)).toMatchObject({
      data: { departments: { totalCount: codes.length, nodes: codes.map((code) => ({ code })) } },
    });
  });

  it.each([
    [
      { district: "999999" },
      'Argument "district" must be the code of a district of Shanghai, such as 310110, got 999999.',
    ],
    [{ first: 0 }, 'Argument "first" must be between 1 and 100, got 0.'],
  ])("are refused for %j", async (variables, message) => {
    const { ask } = await openSubgraph(governance, await open());
    expect(await ask(LIST, variables)).toMatchObject({
      errors: [{ message, extensions: { code: "BAD_USER_INPUT" } }],
    });
  });

  it("are told in full by their code", async () => {
    const { ask } = await openSubgraph(governance, await open());
    const selection = `code name nameEn level { code name } district { code name nameEn } duties dutiesEn supervises supervisesEn successor { name nameEn since isConfirmed } isPlatformOperator categories { code }`;
    expect(
      await ask(
        `{ tax: department(code: "SH-TAX") { ${selection} } yangpu: department(code: "D-310110-MSA") { ${selection} } }`,
      ),
    ).toEqual({
      data: {
        tax: {
          code: "SH-TAX",
          name: "上海市国家税务局、地方税务局",
          nameEn: "Shanghai Tax Service",
          level: { code: "VERTICAL", name: "垂直管理" },
          district: null,
          duties: "纳税信用、欠税公告",
          dutiesEn: "Tax credit, notices of arrears",
          supervises: "全部纳税人",
          supervisesEn: "All taxpayers",
          successor: {
            name: "国家税务总局上海市税务局",
            nameEn: "Shanghai Municipal Tax Service, State Taxation Administration",
            since: null,
            isConfirmed: false,
          },
          isPlatformOperator: false,
          categories: [
            { code: "taxpayer.id" },
            { code: "taxCredit.grade" },
            { code: "tax.amounts" },
          ],
        },
        yangpu: {
          code: "D-310110-MSA",
          name: "杨浦区市场监督管理局",
          nameEn: "Yangpu District Market Supervision Administration",
          level: { code: "DISTRICT", name: "区级" },
          district: { code: "310110", name: "杨浦区", nameEn: "Yangpu District" },
          duties: "本区登记、检查、处罚",
          dutiesEn: "Registration, inspection and penalties in the district",
          supervises: "住所或者经营地在本区的主体",
          supervisesEn: "Entities with their domicile or a place of business in the district",
          successor: null,
          isPlatformOperator: false,
          categories: [],
        },
      },
    });
  });

  it.each(["SH-XXX", "sh-tax", "", "__proto__"])("are none for the code %j", async (code) => {
    const { ask } = await openSubgraph(governance, await open());
    expect(
      await ask(`query ($code: String!) { department(code: $code) { name } }`, { code }),
    ).toEqual({ data: { department: null } });
  });
});
