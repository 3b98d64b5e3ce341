import { describe, expect, it } from "@jest/globals";
import { departmentByCode } from "../../../policy/departments/index.ts";
import { catalogue } from "../../../subgraphs/approvals/catalogue.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { approvals } from "../../../subgraphs/approvals/index.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";

interface ItemPage {
  readonly data: {
    readonly permitItems: {
      readonly totalCount: number;
      readonly nodes: readonly { readonly code: string }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
}

describe("the catalogue of permit items", () => {
  it("names each item once, by a code of its own", () => {
    expect(new Set(catalogue.map(({ code }) => code)).size).toBe(catalogue.length);
    expect(new Set(catalogue.map(({ name }) => name)).size).toBe(catalogue.length);
  });

  it("gives every item a department that exists, and a level, stage and category of the lists", () => {
    const faulty = catalogue.filter(
      ({ authority, level, stage, category, termYears, basis }) =>
        departmentByCode(authority) === undefined ||
        !["CITY", "DISTRICT"].includes(level) ||
        !["PRE", "POST"].includes(stage) ||
        !/^[0-5]$/u.test(category) ||
        (termYears !== null && !(Number.isInteger(termYears) && termYears > 0)) ||
        basis === "",
    );
    expect(faulty).toEqual([]);
  });
});

describeOnEachDatabase("permit items", (open) => {
  const LIST = `query ($authority: String, $first: Int, $after: String) {
    permitItems(authority: $authority, first: $first, after: $after) {
      totalCount nodes { code } pageInfo { hasNextPage endCursor }
    }
  }`;

  it("are written by the migration, and page in the order of their codes", async () => {
    const { ask } = await openSubgraph(approvals, await open());
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < Math.ceil(catalogue.length / 10); page += 1) {
      const answer = (await ask(LIST, { first: 10, after })) as ItemPage;
      const { nodes, pageInfo, totalCount } = answer.data.permitItems;
      expect(totalCount).toBe(catalogue.length);
      seen.push(...nodes.map(({ code }) => code));
      expect(pageInfo.hasNextPage).toBe(seen.length < catalogue.length);
      after = pageInfo.endCursor;
    }
    expect(seen).toEqual(catalogue.map(({ code }) => code));
  });

  it.each([
    ["SH-SAWS", ["XK-008", "XK-009", "XK-010", "XK-046"]],
    ["SH-TAX", []],
    ["sh-saws", []],
  ])("of the department %s are %j", async (authority, codes) => {
    const { ask } = await openSubgraph(approvals, await open());
    expect(await ask(LIST, { authority })).toMatchObject({
      data: {
        permitItems: { totalCount: codes.length, nodes: codes.map((code) => ({ code })) },
      },
    });
  });

  it("are told in full by their code", async () => {
    const { ask } = await openSubgraph(approvals, await open());
    expect(
      await ask(`{
        permitItem(code: "XK-027") {
          code name nameEn authority { code name } level { name } stage { code name }
          category { name } certificateName termYears legalBasis
          provenance { sourceSystem authority { code } version recordedAt }
        }
      }`),
    ).toEqual({
      data: {
        permitItem: {
          code: "XK-027",
          name: "医疗机构执业许可",
          nameEn: "Practice of medical institutions",
          authority: { code: "SH-HEALTH", name: "上海市卫生和计划生育委员会" },
          level: { name: "区级" },
          stage: { code: "PRE", name: "前置审批" },
          category: { name: "普通" },
          certificateName: "医疗机构执业许可证",
          termYears: 5,
          legalBasis: "医疗机构管理条例 §15",
          provenance: {
            sourceSystem: "SYNTHETIC",
            authority: { code: "SH-HEALTH" },
            version: 1,
            recordedAt: "2016-04-01T00:00:00Z",
          },
        },
      },
    });
  });

  it("have no certificate and no term where only the decision is given", async () => {
    const { ask } = await openSubgraph(approvals, await open());
    expect(await ask(`{ permitItem(code: "XK-025") { name certificateName termYears } }`)).toEqual({
      data: {
        permitItem: { name: "公众聚集场所消防安全检查", certificateName: null, termYears: null },
      },
    });
  });

  it.each(["XK-999", "xk-027", ""])("are none for the code %j", async (code) => {
    const { ask } = await openSubgraph(approvals, await open());
    expect(
      await ask(`query ($code: String!) { permitItem(code: $code) { name } }`, { code }),
    ).toEqual({ data: { permitItem: null } });
  });

  it("are looked up together by one statement", async () => {
    const { ask, statements } = await openSubgraph(approvals, await open());
    statements();
    expect(
      await ask(
        `{ a: permitItem(code: "XK-030") { name } b: permitItem(code: "XK-015") { name } }`,
      ),
    ).toEqual({
      data: { a: { name: "互联网上网服务经营许可" }, b: { name: "劳务派遣经营许可" } },
    });
    expect(statements()).toHaveLength(1);
  });

  it.each([
    [{ first: 0 }, 'Argument "first" must be between 1 and 100, got 0.'],
    [{ first: 101 }, 'Argument "first" must be between 1 and 100, got 101.'],
    [
      { after: "bm9uc2Vuc2U" },
      'Argument "after" is not a cursor of this list; pass an endCursor that it returned.',
    ],
  ])("are refused for %j", async (variables, message) => {
    const { ask } = await openSubgraph(approvals, await open());
    expect(await ask(LIST, variables)).toMatchObject({
      errors: [{ message, extensions: { code: "BAD_USER_INPUT" } }],
    });
  });
});
