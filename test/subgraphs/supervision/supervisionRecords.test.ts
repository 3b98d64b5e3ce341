import { expect, it } from "@jest/globals";
import { encodeCursor } from "../../../kit/connection/cursor.ts";
import { supervision } from "../../../subgraphs/supervision/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { entities } from "../../support/entities.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { everyPage } from "../../support/everyPage.ts";
import { inspect, orderRectification, penalize } from "./records.ts";

const BUSY_DAY = "2016-03-01";

describeOnEachDatabase("the merged list of supervision records", (open) => {
  /** Most happened on one day; the ids of the tables overlap, as they do in earnest. */
  async function withRecords() {
    const database = await open();
    const subgraph = await openSubgraph(supervision, database);
    await inspect(
      database,
      { id: 1, inspected_on: BUSY_DAY },
      { id: 2, inspected_on: BUSY_DAY, kind_code: "SPOT_CHECK" },
      { id: 3, inspected_on: BUSY_DAY },
      { id: 4, inspected_on: "2015-01-01" },
      { id: 5, inspected_on: "2017-01-01" },
      { id: 6, entity_id: 2, inspected_on: BUSY_DAY },
    );
    await penalize(
      database,
      { id: 1, decided_on: BUSY_DAY },
      { id: 2, decided_on: BUSY_DAY },
      { id: 3, decided_on: BUSY_DAY, published_until: null },
      { id: 4, decided_on: "2016-02-29" },
      { id: 5, decided_on: "2014-01-01" },
    );
    await orderRectification(
      database,
      { id: 1, ordered_on: BUSY_DAY },
      { id: 2, ordered_on: BUSY_DAY },
      { id: 3, ordered_on: "2015-01-01" },
    );
    return subgraph;
  }

  const openRecords = [
    "inspection:5",
    "inspection:3",
    "inspection:2",
    "inspection:1",
    "penalty:2",
    "penalty:1",
    "penalty:4",
    "inspection:4",
    "penalty:5",
  ];
  const allRecords = [
    "inspection:5",
    "inspection:3",
    "inspection:2",
    "inspection:1",
    "penalty:3",
    "penalty:2",
    "penalty:1",
    "rectification:2",
    "rectification:1",
    "penalty:4",
    "inspection:4",
    "rectification:3",
    "penalty:5",
  ];

  it.each([1, 2, 3, 4, 5, 8, 9, 100])(
    "holds what is open to everybody newest first, once each, in pages of %i",
    async (first) => {
      const subgraph = await withRecords();
      const pages = await everyPage(subgraph, "supervisionRecords", `first: ${first}`);
      expect(pages).toEqual(inPages(openRecords, first));
    },
  );

  it.each([1, 2, 3, 4, 5, 12, 13, 100])(
    "holds for use inside government every record once, in pages of %i",
    async (first) => {
      const subgraph = await withRecords();
      const pages = await everyPage(subgraph, "fullSupervisionRecords", `first: ${first}`);
      expect(pages).toEqual(inPages(allRecords, first));
    },
  );

  it("names each record's type and shares the fields that all kinds have", async () => {
    const { ask } = await withRecords();
    expect(
      await ask(
        entities(
          [1, 3],
          `fullSupervisionRecords(first: 8) {
            totalCount nodes { __typename occurredOn kind { name } ... on Penalty { documentNumber } }
          }
          supervisionRecords { totalCount }`,
        ),
      ),
    ).toEqual({
      data: {
        _entities: [
          {
            fullSupervisionRecords: {
              totalCount: 13,
              nodes: [
                {
                  __typename: "DailyInspection",
                  occurredOn: "2017-01-01",
                  kind: { name: "日常监管" },
                },
                { __typename: "DailyInspection", occurredOn: BUSY_DAY, kind: { name: "日常监管" } },
                {
                  __typename: "SpotCheck",
                  occurredOn: BUSY_DAY,
                  kind: { name: "抽查检查（双随机）" },
                },
                { __typename: "DailyInspection", occurredOn: BUSY_DAY, kind: { name: "日常监管" } },
                ...[3, 2, 1].map((id) => ({
                  __typename: "Penalty",
                  occurredOn: BUSY_DAY,
                  kind: { name: "行政处罚" },
                  documentNumber: `杨市监罚〔2016〕第${id}号`,
                })),
                { __typename: "Rectification", occurredOn: BUSY_DAY, kind: { name: "责令整改" } },
              ],
            },
            supervisionRecords: { totalCount: 9 },
          },
          {
            fullSupervisionRecords: { totalCount: 0, nodes: [] },
            supervisionRecords: { totalCount: 0 },
          },
        ],
      },
    });
  });

  it("does not take a cursor of the full list for the open one, nor one that it never gave", async () => {
    const { ask } = await withRecords();
    const refused = async (order: string, id: string | number) => {
      const cursor = encodeCursor(order, { value: BUSY_DAY, id });
      const { errors } = await ask(
        entities([1], `supervisionRecords(after: "${cursor}") { nodes { id } }`),
      );
      return (errors as { message: string }[] | undefined)?.map(({ message }) => message);
    };
    expect(
      await refused("RECORDS_OF_inspection_penalty_rectification_action", "penalty:1"),
    ).toEqual([
      'Argument "after" is a cursor of order RECORDS_OF_inspection_penalty_rectification_action, and this page is ordered by RECORDS_OF_inspection_penalty_action.',
    ]);
    const foreign = [
      'Argument "after" is not a cursor of this list; pass an endCursor that it returned.',
    ];
    expect(await refused("RECORDS_OF_inspection_penalty_action", "permit:1")).toEqual(foreign);
    expect(await refused("RECORDS_OF_inspection_penalty_action", "penalty:one")).toEqual(foreign);
    expect(await refused("RECORDS_OF_inspection_penalty_action", 1)).toEqual(foreign);
  });
});

function inPages(records: readonly string[], size: number): string[][] {
  const pages = Math.ceil(records.length / size);
  return Array.from({ length: pages }, (_, at) => records.slice(at * size, (at + 1) * size));
}
