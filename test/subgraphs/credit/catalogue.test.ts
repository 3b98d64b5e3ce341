import { expect, it } from "@jest/globals";
import { credit } from "../../../subgraphs/credit/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";

interface Item {
  readonly code: string;
  readonly nature: string;
  readonly recordKind: string;
  readonly openness: { readonly code: string };
  readonly sourceDepartment: { readonly nameEn: string | null };
}
interface CataloguePage {
  readonly totalCount: number;
  readonly nodes: readonly Item[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

describeOnEachDatabase("the catalogue of public credit information", (open) => {
  async function opened() {
    const subgraph = await openSubgraph(credit, await open());
    const page = async (args: string): Promise<CataloguePage> => {
      const answer = await subgraph.ask(`{ creditCatalogue(${args}) {
        totalCount
        nodes { code nature recordKind openness { code } sourceDepartment { nameEn } }
        pageInfo { hasNextPage endCursor }
      } }`);
      return (answer.data as { creditCatalogue: CataloguePage }).creditCatalogue;
    };
    return { ...subgraph, page };
  }

  it.each([
    ["nature: GOOD, first: 100", 5],
    ["nature: NEUTRAL, first: 100", 7],
    ["nature: BAD, first: 100", 13],
    ["first: 100", 25],
  ])("(%s) holds %i items", async (args, total) => {
    const { page } = await opened();
    const { totalCount, nodes } = await page(args);
    expect([totalCount, nodes.length]).toEqual([total, total]);
    expect(nodes.map(({ nature }) => args.includes(nature) || !args.includes("nature"))).toEqual(
      nodes.map(() => true),
    );
  });

  it("has so many items of each kind and openness, every one of a known department", async () => {
    const { nodes } = await (await opened()).page("first: 100");
    expect(numbersOf(nodes.map(({ recordKind }) => recordKind))).toEqual({
      COMMENDATION: 5,
      CREDIT_COMMITMENT: 3,
      SUPERVISION_RESULT: 5,
      DISHONESTY: 8,
      TAX_ARREARS: 1,
      SOCIAL_INSURANCE_ARREARS: 1,
      CONTRACT_PERFORMANCE: 2,
    });
    expect(numbersOf(nodes.map(({ openness }) => openness.code))).toEqual({
      PUBLIC: 18,
      AUTHORIZED: 4,
      GOVERNMENT: 3,
    });
    expect(nodes.filter(({ sourceDepartment }) => sourceDepartment.nameEn === null)).toEqual([]);
  });

  it("is in the order of its codes, each item once, page by page", async () => {
    const { page } = await opened();
    const codes: string[] = [];
    let after = "";
    for (const length of [10, 10, 5]) {
      const { nodes, pageInfo } = await page(`first: 10${after}`);
      expect(nodes).toHaveLength(length);
      expect(pageInfo.hasNextPage).toBe(length === 10);
      codes.push(...nodes.map(({ code }) => code));
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(codes).toEqual([...new Set(codes)].toSorted());
    expect([codes[0], codes[12], codes[24]]).toEqual(["GX-A01", "GX-C05", "GX-F02"]);
  });

  it("says of an item who provides it, who may see it and on what law it rests", async () => {
    const { ask } = await opened();
    expect(
      await ask(`{ creditCatalogue(nature: BAD, first: 1) { nodes {
        id code name nameEn nature recordKind sourceDepartment { code } openness { code name } legalBasis
        provenance { sourceSystem authority { code } version recordedAt }
      } } }`),
    ).toEqual({
      data: {
        creditCatalogue: {
          nodes: [
            {
              id: "10",
              code: "GX-C02",
              name: "产品质量监督抽查不合格",
              nameEn: "Product failed a quality check",
              nature: "BAD",
              recordKind: "SUPERVISION_RESULT",
              sourceDepartment: { code: "SH-QTS" },
              openness: { code: "PUBLIC", name: "社会公开" },
              legalBasis: "产品质量法 §24",
              provenance: {
                sourceSystem: "SYNTHETIC",
                authority: { code: "SH-EIC" },
                version: 1,
                recordedAt: "2016-01-01T00:00:00Z",
              },
            },
          ],
        },
      },
    });
  });

  it("costs one statement, and one more for its total", async () => {
    const { ask, statements } = await opened();
    statements();
    await ask(`{ creditCatalogue(nature: BAD) { nodes { code sourceDepartment { name } } } }`);
    expect(statements()).toHaveLength(1);
    await ask(`{ creditCatalogue { totalCount nodes { code } } }`);
    expect(statements()).toHaveLength(2);
  });
});

function numbersOf(values: readonly string[]): Record<string, number> {
  const numbers: Record<string, number> = {};
  for (const value of values) numbers[value] = (numbers[value] ?? 0) + 1;
  return numbers;
}
