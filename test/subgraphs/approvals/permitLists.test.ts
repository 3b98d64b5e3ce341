import { expect, it } from "@jest/globals";
import { catalogue } from "../../../subgraphs/approvals/catalogue.ts";
import { approvals } from "../../../subgraphs/approvals/index.ts";
import { describeOnEachDatabase, type OpenDatabase } from "../../support/eachDatabase.ts";
import { entities, firstIds } from "../../support/entities.ts";
import { openSubgraph, type SubgraphUnderTest } from "../../support/openSubgraph.ts";
import { permit } from "./permits.ts";

async function withPermits(open: OpenDatabase): Promise<SubgraphUnderTest> {
  const database = await open();
  const subgraph = await openSubgraph(approvals, database);
  await permit(
    database,
    { id: 1, entity_id: 1, decided_on: "2015-03-02", valid_to: "2020-03-01" },
    { id: 2, entity_id: 1, decided_on: "2016-07-18", valid_to: "9999-12-31", item_code: "XK-022" },
    { id: 3, entity_id: 1, decided_on: "2016-07-18", valid_to: "2019-07-17" },
    {
      id: 4,
      entity_id: 1,
      decided_on: "2014-01-06",
      valid_to: "2019-01-05",
      status_code: "INVALID",
      ending_code: "REVOKED",
      ended_on: "2016-07-18",
    },
    { id: 5, entity_id: 2 },
  );
  subgraph.statements();
  return subgraph;
}

const ids = async (subgraph: SubgraphUnderTest, args: string): Promise<unknown> => {
  const answer = await subgraph.ask(entities([1], `permits${args} { nodes { id } }`));
  const [entity] = (answer.data as { _entities: { permits: { nodes: { id: string }[] } }[] })
    ._entities;
  return entity?.permits.nodes.map(({ id }) => id).join(" ");
};

describeOnEachDatabase("the permits of an entity", (open) => {
  it.each([
    ["", "3 2 1 4"],
    ["(orderBy: DECIDED_ASC)", "4 1 2 3"],
    ["(orderBy: VALID_TO_ASC)", "4 3 1 2"],
    ["(status: VALID)", "3 2 1"],
    ["(status: INVALID)", "4"],
    [`(item: "XK-022")`, "2"],
    [`(item: "XK-003", status: VALID, orderBy: DECIDED_ASC)`, "1 3"],
    [`(item: "XK-999")`, ""],
  ])("by permits%s are %s", async (args, expected) => {
    expect(await ids(await withPermits(open), args)).toBe(expected);
  });

  it("are for the government hall those that are valid", async () => {
    const { ask } = await withPermits(open);
    const selection = `permits(first: 2) { totalCount nodes { id } }`;
    expect(await ask(entities([1, 3], selection, "OnestopApproval"))).toEqual({
      data: {
        _entities: [
          { permits: { totalCount: 3, nodes: [{ id: "3" }, { id: "2" }] } },
          { permits: { totalCount: 0, nodes: [] } },
        ],
      },
    });
  });

  it.each(["DECIDED_DESC", "DECIDED_ASC", "VALID_TO_ASC"])(
    "come page by page in the order %s, each once",
    async (orderBy) => {
      const subgraph = await withPermits(open);
      const whole = await ids(subgraph, `(orderBy: ${orderBy})`);
      const seen: string[] = [];
      for (let after = "null"; after !== "";) {
        const query = entities(
          [1],
          `permits(orderBy: ${orderBy}, first: 1, after: ${after}) {
            totalCount nodes { id } pageInfo { hasNextPage endCursor } }`,
        );
        const { data } = await subgraph.ask(query);
        const [entity] = (data as { _entities: { permits: PermitPage }[] })._entities;
        expect(entity?.permits.totalCount).toBe(4);
        seen.push(...(entity?.permits.nodes.map(({ id }) => id) ?? []));
        const { hasNextPage, endCursor } = entity?.permits.pageInfo ?? {};
        after = hasNextPage ? `"${endCursor}"` : "";
      }
      expect(seen.join(" ")).toBe(whole);
    },
  );

  it.each([
    ["(first: 0)", `Argument "first" must be between 1 and 100, got 0.`],
    ["(first: 101)", `Argument "first" must be between 1 and 100, got 101.`],
  ])("are refused for permits%s", async (args, message) => {
    const subgraph = await withPermits(open);
    expect(await subgraph.ask(entities([1], `permits${args} { totalCount }`))).toMatchObject({
      errors: [{ message, extensions: { code: "BAD_USER_INPUT" } }],
    });
  });

  it("cost one statement for pages that are all of their lists, with their totals, for one entity and for fifty", async () => {
    const subgraph = await withPermits(open);
    const selection = `permits { totalCount nodes { id item { name } } }`;
    await subgraph.ask(entities([1], selection));
    expect(subgraph.statements()).toHaveLength(2);
    await subgraph.ask(entities(firstIds(50), selection));
    expect(subgraph.statements()).toHaveLength(2);
  });

  it("are told to the timeline, with their early ends, newest first", async () => {
    const subgraph = await withPermits(open);
    const query = entities([1, 3], `approvalEvents`);
    expect(await subgraph.ask(query)).toEqual({
      data: {
        _entities: [
          {
            approvalEvents: [
              event("permit-end:4", "2016-07-18", "PERMIT_ENDED", "餐饮服务许可：吊销"),
              event("permit:3", "2016-07-18", "PERMITTED", "餐饮服务许可"),
              event("permit:2", "2016-07-18", "PERMITTED", "旅馆业特种行业许可"),
              event("permit:1", "2015-03-02", "PERMITTED", "餐饮服务许可"),
              event("permit:4", "2014-01-06", "PERMITTED", "餐饮服务许可"),
            ],
          },
          { approvalEvents: [] },
        ],
      },
    });
    expect(subgraph.statements()).toHaveLength(1);
  });
});

describeOnEachDatabase("the catalogue of permit items", (open) => {
  it("holds 48 items, by department and by code", async () => {
    const subgraph = await withPermits(open);
    expect(catalogue).toHaveLength(48);
    expect(
      await subgraph.ask(`{
        permitItems(first: 1) { totalCount nodes { code name level { code } legalBasis } }
        fire: permitItems(authority: "SH-PSB") { totalCount nodes { code } }
        permitItem(code: "XK-015") { name nameEn certificateName termYears authority { code } }
        nothing: permitItem(code: "XK-999") { name }
      }`),
    ).toEqual({
      data: {
        permitItems: {
          totalCount: 48,
          nodes: [
            {
              code: "XK-001",
              name: "食品生产许可",
              level: { code: "CITY" },
              legalBasis: "食品安全法 §35",
            },
          ],
        },
        fire: {
          totalCount: 4,
          nodes: [{ code: "XK-022" }, { code: "XK-023" }, { code: "XK-024" }, { code: "XK-025" }],
        },
        permitItem: {
          name: "劳务派遣经营许可",
          nameEn: "Labour dispatch",
          certificateName: "劳务派遣经营许可证",
          termYears: 3,
          authority: { code: "SH-HRSS" },
        },
        nothing: null,
      },
    });
  });
});

interface PermitPage {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

const event = (id: string, occurredOn: string, code: string, summary: string) =>
  expect.objectContaining({ id, occurredOn, kind_code: code, summary });
