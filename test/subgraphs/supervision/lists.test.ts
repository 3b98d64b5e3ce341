import { expect, it } from "@jest/globals";
import { supervision } from "../../../subgraphs/supervision/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { entities } from "../../support/entities.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { everyPage } from "../../support/everyPage.ts";
import { inspect, orderRectification, penalize } from "./records.ts";

const ids = (table: string, ...numbers: number[]) => numbers.map((id) => `${table}:${id}`);

describeOnEachDatabase("the lists of an entity", (open) => {
  /** Inspections 1 to 5, penalties 1 to 5 and orders 1 to 3 of entity 1, with ties; one each of entity 2. */
  async function withRecords() {
    const database = await open();
    const subgraph = await openSubgraph(supervision, database);
    await inspect(
      database,
      { id: 1, inspected_on: "2016-03-01", kind_code: "FOOD" },
      { id: 2, inspected_on: "2015-03-01" },
      { id: 3, inspected_on: "2016-03-01" },
      { id: 4, inspected_on: "2016-03-01", kind_code: "FOOD" },
      { id: 5, inspected_on: "2014-03-01", kind_code: "FOOD" },
      { id: 6, entity_id: 2, kind_code: "FOOD" },
    );
    await penalize(
      database,
      { id: 1, decided_on: "2016-03-01", fine: 0 },
      { id: 2, decided_on: "2015-03-01", fine: 99_999_999 },
      { id: 3, decided_on: "2016-03-01", fine: 200_000 },
      { id: 4, decided_on: "2014-03-01", fine: 1_000_000, published_until: "2015-03-01" },
      { id: 5, decided_on: "2013-03-01", fine: 200_000 },
      { id: 6, entity_id: 2, fine: 500_000_000 },
    );
    await orderRectification(
      database,
      { id: 1, ordered_on: "2016-03-01" },
      { id: 2, ordered_on: "2017-03-01" },
      { id: 3, ordered_on: "2016-03-01" },
      { id: 4, entity_id: 2, ordered_on: "2018-03-01" },
    );
    return subgraph;
  }

  it.each([
    ["inspections", "first: 2", ids("inspection", 4, 3, 1, 2, 5)],
    ["inspections", "first: 2, orderBy: INSPECTED_DESC", ids("inspection", 4, 3, 1, 2, 5)],
    ["inspections", "first: 2, orderBy: INSPECTED_ASC", ids("inspection", 5, 2, 1, 3, 4)],
    ["inspections", "first: 2, kind: FOOD", ids("inspection", 4, 1, 5)],
    ["inspections", "first: 1, kind: FOOD, orderBy: INSPECTED_ASC", ids("inspection", 5, 1, 4)],
    ["inspections", "first: 2, kind: SAFETY", []],
    ["penalties", "first: 2", ids("penalty", 3, 1, 2, 5)],
    ["penalties", "first: 3, orderBy: DECIDED_DESC", ids("penalty", 3, 1, 2, 5)],
    ["penalties", "first: 2, orderBy: FINE_DESC", ids("penalty", 2, 5, 3, 1)],
    ["allPenalties", "first: 2", ids("penalty", 3, 1, 2, 4, 5)],
    ["allPenalties", "first: 1, orderBy: FINE_DESC", ids("penalty", 2, 4, 5, 3, 1)],
    ["rectifications", "first: 1", ids("rectification", 2, 3, 1)],
  ])("%s(%s) hold every record once, in order, page by page", async (list, args, expected) => {
    const subgraph = await withRecords();
    const pages = await everyPage(subgraph, list, args);
    const size = Number(/first: (\d)/u.exec(args)?.[1]);
    expect(pages.flat()).toEqual(expected);
    expect(pages.map(({ length }) => length)).toEqual(sizes(expected.length, size));
  });

  it("count all of their records, whatever the page", async () => {
    const { ask } = await withRecords();
    expect(
      await ask(
        entities(
          [1, 2, 3],
          `inspections(first: 1) { totalCount } food: inspections(kind: FOOD) { totalCount }
           penalties { totalCount } allPenalties { totalCount } rectifications { totalCount }`,
        ),
      ),
    ).toEqual({
      data: { _entities: [counts(5, 3, 4, 5, 3), counts(1, 1, 1, 1, 1), counts(0, 0, 0, 0, 0)] },
    });
  });

  it("hold twenty records unless asked for more", async () => {
    const database = await open();
    const { ask } = await openSubgraph(supervision, database);
    await inspect(database, ...Array.from({ length: 101 }, (_, at) => ({ id: at + 1 })));
    const lengthOf = async (args: string) => {
      const answer = await ask(entities([1], `inspections${args} { nodes { id } }`));
      return (answer.data as { _entities: [{ inspections: { nodes: unknown[] } }] })._entities[0]
        .inspections.nodes.length;
    };
    expect([await lengthOf(""), await lengthOf("(first: 100)")]).toEqual([20, 100]);
  });
});

const sizes = (total: number, size: number): number[] =>
  total === 0
    ? [0]
    : Array.from({ length: Math.ceil(total / size) }, (_, at) => Math.min(size, total - at * size));

const counts = (
  inspections: number,
  food: number,
  penalties: number,
  all: number,
  orders: number,
) => ({
  inspections: { totalCount: inspections },
  food: { totalCount: food },
  penalties: { totalCount: penalties },
  allPenalties: { totalCount: all },
  rectifications: { totalCount: orders },
});
