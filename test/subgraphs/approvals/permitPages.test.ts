import { expect, it } from "@jest/globals";
import { approvals } from "../../../subgraphs/approvals/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { entities, firstIds } from "../../support/entities.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { permit } from "./permits.ts";

interface PermitPage {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: Readonly<Record<string, unknown>>;
}

const PAGE = `totalCount nodes { id } edges { cursor }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;

const cursor = (...parts: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(parts)).toString("base64url");

describeOnEachDatabase("pages of permits", (open) => {
  /** 23 permits of entity 1: days of decision and last days are shared by many. */
  async function manyPermits() {
    const database = await open();
    const subgraph = await openSubgraph(approvals, database);
    await permit(
      database,
      ...Array.from({ length: 23 }, (_, index) => ({
        id: 100 + index,
        entity_id: 1,
        decided_on: `2015-01-0${(index % 3) + 1}`,
        valid_to: index % 4 === 0 ? "9999-12-31" : `2018-01-0${(index % 3) + 1}`,
        status_code: index % 2 === 0 ? ("VALID" as const) : ("INVALID" as const),
      })),
    );
    subgraph.statements();
    const page = async (args: string): Promise<PermitPage> => {
      const answer = await subgraph.ask(entities([1], `permits(${args}) { ${PAGE} }`));
      return (answer as { data: { _entities: [{ permits: PermitPage }] } }).data._entities[0]
        .permits;
    };
    return { ...subgraph, page };
  }

  it.each([
    ["orderBy: DECIDED_DESC", 23],
    ["orderBy: DECIDED_ASC", 23],
    ["orderBy: VALID_TO_ASC", 23],
    ["orderBy: VALID_TO_ASC, status: VALID", 12],
  ])("by %s hold each of %i exactly once, though many share a day", async (args, total) => {
    const { page } = await manyPermits();
    const whole = (await page(`${args}, first: 100`)).nodes;
    expect(whole).toHaveLength(total);
    const seen: { readonly id: string }[] = [];
    const pages = Math.ceil(total / 5);
    let after = "";
    for (let number = 1; number <= pages; number += 1) {
      const { nodes, edges, pageInfo, totalCount } = await page(`${args}, first: 5${after}`);
      expect(totalCount).toBe(total);
      expect(pageInfo).toEqual({
        hasNextPage: number < pages,
        hasPreviousPage: number > 1,
        startCursor: edges[0]?.cursor,
        endCursor: edges.at(-1)?.cursor,
      });
      seen.push(...nodes);
      after = `, after: "${String(pageInfo["endCursor"])}"`;
    }
    expect(seen).toEqual(whole);
  });

  it("are empty for an entity that was given no permit", async () => {
    const { ask } = await manyPermits();
    const pageInfo = {
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    };
    expect(await ask(entities([3], `permits { ${PAGE} }`))).toEqual({
      data: { _entities: [{ permits: { totalCount: 0, nodes: [], edges: [], pageInfo } }] },
    });
  });

  it.each([
    [
      `after: "bm9uc2Vuc2U"`,
      'Argument "after" is not a cursor of this list; pass an endCursor that it returned.',
    ],
    [
      `orderBy: VALID_TO_ASC, after: "${cursor("DECIDED_DESC", "2015-01-02", 101)}"`,
      'Argument "after" is a cursor of order DECIDED_DESC, and this page is ordered by VALID_TO_ASC.',
    ],
  ])("are refused for %s", async (args, message) => {
    const { ask } = await manyPermits();
    expect(await ask(entities([1], `permits(${args}) { nodes { id } }`))).toMatchObject({
      errors: [{ message, extensions: { code: "BAD_USER_INPUT" } }],
    });
  });

  it.each([
    ["status: REVOKED", 'Value "REVOKED" does not exist in "PermitStatus" enum.'],
    ["orderBy: FINE_DESC", 'Value "FINE_DESC" does not exist in "PermitOrder" enum.'],
  ])("know no %s", async (args, message) => {
    const { ask } = await manyPermits();
    expect(await ask(entities([1], `permits(${args}) { nodes { id } }`))).toMatchObject({
      errors: [{ message }],
    });
  });

  it("are counted only when the total is asked for", async () => {
    const { ask, statements } = await manyPermits();
    await ask(entities([1, 2], `permits { nodes { id } }`));
    expect(statements()).toHaveLength(1);
  });

  it.each([1, 50])(
    "cost %i entities three statements together with totals, items and events",
    async (count) => {
      const database = await open();
      const { ask, statements } = await openSubgraph(approvals, database);
      const ids = firstIds(count);
      await permit(
        database,
        ...ids.map((id) => ({ id: id * 10, entity_id: id, decided_on: "2014-01-02" })),
        ...ids.map((id) => ({ id: id * 10 + 1, entity_id: id, item_code: "XK-026" })),
      );
      statements();
      const selection = `permits(first: 1) { totalCount nodes { id item { name } legalEntity { id } } }
        approvalEvents`;
      expect(await ask(entities(ids, selection))).toEqual({
        data: {
          _entities: ids.map((id) => ({
            permits: {
              totalCount: 2,
              nodes: [
                {
                  id: `${id * 10 + 1}`,
                  item: { name: "公共场所卫生许可" },
                  legalEntity: { id: `${id}` },
                },
              ],
            },
            approvalEvents: [id * 10 + 1, id * 10].map((one) =>
              expect.objectContaining({ id: `permit:${one}` }),
            ),
          })),
        },
      });
      expect(statements()).toHaveLength(3);
    },
  );

  it.each(["abc", "1.0", "-1", "0"])("belong to nobody whose id is %s", async (id) => {
    const { ask } = await manyPermits();
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on LegalEntity { permits { totalCount } } } }`;
    expect(await ask(query, { of: [{ __typename: "LegalEntity", id }] })).toEqual({
      data: { _entities: [null] },
    });
  });
});
