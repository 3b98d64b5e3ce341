import { expect, it } from "@jest/globals";
import { supervision } from "../../../subgraphs/supervision/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";

interface ItemPage {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly code: string;
    readonly authority: { readonly code: string };
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

describeOnEachDatabase("the supervision lists", (open) => {
  async function opened() {
    const subgraph = await openSubgraph(supervision, await open());
    const page = async (args: string): Promise<ItemPage> => {
      const answer = await subgraph.ask(`{ supervisionItems(${args}) {
        totalCount nodes { code authority { code } } pageInfo { hasNextPage endCursor }
      } }`);
      return (answer.data as { supervisionItems: ItemPage }).supervisionItems;
    };
    return { ...subgraph, page };
  }

  it("say of an item whom it concerns, how, how often, and on what law it rests", async () => {
    const { ask } = await opened();
    expect(
      await ask(`{ supervisionItems(authority: "SH-PSB", first: 1) { nodes {
        id code name nameEn authority { code nameEn } basis object frequency method { name }
        provenance { sourceSystem authority { code } version recordedAt }
      } } }`),
    ).toEqual({
      data: {
        supervisionItems: {
          nodes: [
            {
              id: "22",
              code: "SH-PSB-001",
              name: "特种行业治安检查",
              nameEn: "Public security check of special trades",
              authority: { code: "SH-PSB", nameEn: "Shanghai Public Security Bureau" },
              basis: "治安管理处罚法；娱乐场所管理条例",
              object: "旅馆、典当、娱乐场所等",
              frequency: "每年不少于一次",
              method: { name: "实地检查" },
              provenance: {
                sourceSystem: "SYNTHETIC",
                authority: { code: "SH-PSB" },
                version: 1,
                recordedAt: "2016-04-01T00:00:00Z",
              },
            },
          ],
        },
      },
    });
  });

  it("hold forty items of fifteen departments, each once, page by page", async () => {
    const { page } = await opened();
    const codes: string[] = [];
    const departments = new Set<string>();
    let after = "";
    for (const length of [15, 15, 10]) {
      const { totalCount, nodes, pageInfo } = await page(`first: 15${after}`);
      expect([totalCount, nodes.length]).toEqual([40, length]);
      expect(pageInfo.hasNextPage).toBe(length === 15);
      for (const { code, authority } of nodes) {
        codes.push(code);
        departments.add(authority.code);
      }
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(new Set(codes).size).toBe(40);
    expect([codes[0], codes.at(-1)]).toEqual(["SH-AIC-001", "SH-DRC-001"]);
    expect(departments.size).toBe(15);
  });

  it.each([
    ["SH-AIC", 7],
    ["SH-FDA", 6],
    ["SH-SAWS", 3],
    ["SH-DRC", 1],
    ["SH-NONE", 0],
  ])("of %s hold %i items", async (authority, total) => {
    const { page } = await opened();
    const { totalCount, nodes } = await page(`authority: "${authority}"`);
    expect([totalCount, nodes.length]).toEqual([total, total]);
    expect(nodes.every((item) => item.authority.code === authority)).toBe(true);
  });

  it("cost one statement, and one more for their total", async () => {
    const { ask, statements } = await opened();
    statements();
    await ask(`{ supervisionItems { nodes { code method { name } } } }`);
    expect(statements()).toHaveLength(1);
    await ask(`{ supervisionItems { totalCount nodes { code } } }`);
    expect(statements()).toHaveLength(2);
  });
});
