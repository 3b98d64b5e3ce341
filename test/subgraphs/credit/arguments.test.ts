import { expect, it } from "@jest/globals";
import { encodeCursor } from "../../../kit/connection/cursor.ts";
import { credit } from "../../../subgraphs/credit/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { entities } from "../../support/entities.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";

const LISTS = [
  "records",
  "sharedRecords",
  "ratings",
  "sharedRatings",
  "riskGrades",
  "taxCreditYears",
  "repairs",
  "objections",
];

const TOO_FEW = 'Argument "first" must be between 1 and 100, got 0.';
const TOO_MANY = 'Argument "first" must be between 1 and 100, got 101.';
const NO_CURSOR =
  'Argument "after" is not a cursor of this list; pass an endCursor that it returned.';

describeOnEachDatabase("the credit subgraph refuses", (open) => {
  async function errorsOf(query: string) {
    const { ask, statements } = await openSubgraph(credit, await open());
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
    ]),
  )("%s before any statement", async (list, message) => {
    expect(await errorsOf(entities([1], `credit { ${list} { nodes { id } } }`))).toEqual([
      expect.objectContaining({
        message,
        extensions: expect.objectContaining({ code: "BAD_USER_INPUT" }),
      }),
    ]);
  });

  it("a cursor of one order under another", async () => {
    const cursor = encodeCursor("HAPPENED_DESC", { value: "2016-07-18", id: 1 });
    const list = `records(orderBy: HAPPENED_ASC, after: "${cursor}") { nodes { id } }`;
    expect(await errorsOf(entities([1], `credit { ${list} }`))).toMatchObject([
      {
        message:
          'Argument "after" is a cursor of order HAPPENED_DESC, and this page is ordered by HAPPENED_ASC.',
      },
    ]);
  });

  it.each([
    [`records(kind: RED) { totalCount }`, 'Value "RED" does not exist in "CreditRecordKind" enum.'],
    [`records(nature: bad) { totalCount }`, 'Value "bad" does not exist in "CreditNature" enum.'],
    [
      `records(orderBy: TITLE) { totalCount }`,
      'Value "TITLE" does not exist in "CreditRecordOrder" enum.',
    ],
    [`ratings(first: 1.5) { totalCount }`, "Int cannot represent non-integer value: 1.5"],
  ])("%s", async (list, message) => {
    expect(await errorsOf(entities([1], `credit { ${list} }`))).toEqual([
      expect.objectContaining({ message: expect.stringContaining(message) }),
    ]);
  });

  it.each([
    [`{ creditCatalogue(first: 0) { totalCount } }`, TOO_FEW],
    [`{ creditCatalogue(after: "x") { totalCount } }`, NO_CURSOR],
  ])("%s", async (query, message) => {
    expect(await errorsOf(query)).toMatchObject([{ message }]);
  });
});
