import { expect, it } from "@jest/globals";
import { encodeCursor } from "../../../kit/connection/cursor.ts";
import { supervision } from "../../../subgraphs/supervision/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { entities } from "../../support/entities.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";

const LISTS = [
  "inspections",
  "penalties",
  "allPenalties",
  "rectifications",
  "supervisionRecords",
  "fullSupervisionRecords",
];

const TOO_FEW = 'Argument "first" must be between 1 and 100, got 0.';
const TOO_MANY = 'Argument "first" must be between 1 and 100, got 101.';
const NO_CURSOR =
  'Argument "after" is not a cursor of this list; pass an endCursor that it returned.';

describeOnEachDatabase("the supervision subgraph refuses", (open) => {
  async function errorOf(query: string) {
    const { ask, statements } = await openSubgraph(supervision, await open());
    statements();
    const { errors } = await ask(query);
    expect(statements()).toEqual([]);
    return errors;
  }

  it.each(
    LISTS.flatMap((list) => [
      [`${list}(first: 0)`, TOO_FEW],
      [`${list}(first: 101)`, TOO_MANY],
      [`${list}(after: "bm9uc2Vuc2U")`, NO_CURSOR],
      [`${list}(after: "")`, NO_CURSOR],
    ]),
  )("%s before any statement", async (list, message) => {
    expect(await errorOf(entities([1], `${list} { nodes { id } }`))).toEqual([
      expect.objectContaining({
        message,
        extensions: expect.objectContaining({ code: "BAD_USER_INPUT" }),
      }),
    ]);
  });

  it("a cursor of one order under another", async () => {
    const cursor = encodeCursor("DECIDED_DESC", { value: "2016-07-18", id: 1 });
    const list = `penalties(orderBy: FINE_DESC, after: "${cursor}") { nodes { id } }`;
    expect(await errorOf(entities([1], list))).toMatchObject([
      {
        message:
          'Argument "after" is a cursor of order DECIDED_DESC, and this page is ordered by FINE_DESC.',
      },
    ]);
  });

  it.each([
    [
      `inspections(kind: FIRE) { nodes { id } }`,
      'Value "FIRE" does not exist in "InspectionKind" enum.',
    ],
    [
      `inspections(orderBy: DECIDED_DESC) { nodes { id } }`,
      'Value "DECIDED_DESC" does not exist in "InspectionOrder" enum.',
    ],
    [
      `penalties(orderBy: fine) { nodes { id } }`,
      'Value "fine" does not exist in "PenaltyOrder" enum.',
    ],
    [`penalties(first: "ten") { nodes { id } }`, 'Int cannot represent non-integer value: "ten"'],
  ])("%s", async (list, message) => {
    expect(await errorOf(entities([1], list))).toEqual([
      expect.objectContaining({ message: expect.stringContaining(message) }),
    ]);
  });

  it.each([
    [`{ supervisionItems(first: 101) { totalCount } }`, TOO_MANY],
    [`{ supervisionItems(after: "x") { totalCount } }`, NO_CURSOR],
  ])("%s", async (query, message) => {
    expect(await errorOf(query)).toMatchObject([{ message }]);
  });

  it("the keys of no entity, by knowing none", async () => {
    const { ask } = await openSubgraph(supervision, await open());
    expect(
      await ask(`{ _entities(representations: [
        { __typename: "LegalEntity", id: "0" }, { __typename: "LegalEntity", id: "1 or 1" }
      ]) { ... on LegalEntity { id } } }`),
    ).toEqual({ data: { _entities: [null, null] } });
  });
});
