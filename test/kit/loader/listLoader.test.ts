import { describe, expect, it } from "@jest/globals";
import { buildSchema, type FieldNode, type OperationDefinitionNode, parse } from "graphql";
import type { Selected } from "../../../kit/connection/askedShort.ts";
import { NO_CONDITIONS, type Orders } from "../../../kit/connection/pageRequest.ts";
import { type ListLoader, listLoader } from "../../../kit/loader/listLoader.ts";

const ORDERS = {
  SAILED: { column: "sailed_on", direction: "desc" },
  CREW: { column: "crew", direction: "desc" },
} as const satisfies Orders;

const schema = buildSchema(
  "type Query { crossings: Crossings } type Crossings { totalCount: Int }",
);
const [operation] = parse("{ crossings { totalCount } }").definitions;
const { selections } = (operation as OperationDefinitionNode).selectionSet;

/** A place of an operation where records are only counted. */
const COUNTED: Selected = {
  schema,
  fragments: {},
  fieldNodes: selections as readonly FieldNode[],
  returnType: schema.getQueryType()?.getFields()["crossings"]?.type,
} as Selected;

const SHORT: readonly string[] = ["id", "sailed_on"];

/** The list of one request; read short by some columns, or always whole. */
const listBy = (short?: readonly string[]): ListLoader<unknown> =>
  listLoader({ pages: async () => [], counts: async () => [], short });

describe("the arguments of a list", () => {
  it("that an operation itself names are checked once for all requests", () => {
    const args = Object.freeze({ first: 3 });
    const [one, other] = [listBy(SHORT), listBy(SHORT)];
    const request = one.requestOf(args, ORDERS, NO_CONDITIONS, COUNTED);
    expect(request).toMatchObject({ first: 3, orderName: "SAILED", isShort: true });
    expect(other.requestOf(args, ORDERS, NO_CONDITIONS, COUNTED)).toBe(request);
    expect(one.requestOf(args, ORDERS, { port: "Kiel" }, COUNTED).where).toEqual({ port: "Kiel" });
  });

  it("that come with a request are checked once in it", () => {
    const args = { first: 3 };
    const [one, other] = [listBy(SHORT), listBy(SHORT)];
    const request = one.requestOf(args, ORDERS, NO_CONDITIONS);
    expect(one.requestOf(args, ORDERS, NO_CONDITIONS)).toBe(request);
    expect(other.requestOf(args, ORDERS, NO_CONDITIONS)).not.toBe(request);
  });

  it("ask for whole records of a list that has no short ones, at the same place too", () => {
    const args = Object.freeze({ first: 3 });
    const isShort = (list: ListLoader<unknown>) =>
      list.requestOf(args, ORDERS, NO_CONDITIONS, COUNTED).isShort;
    expect([listBy(SHORT), listBy(), listBy(SHORT)].map(isShort)).toEqual([true, false, true]);
  });

  it("ask for whole records where nobody says what is selected, or they are in order by another column", () => {
    const list = listBy(SHORT);
    expect(list.requestOf({}, ORDERS, NO_CONDITIONS).isShort).toBe(false);
    const byCrew = list.requestOf({ orderBy: "CREW" }, ORDERS, NO_CONDITIONS, COUNTED);
    expect(byCrew.isShort).toBe(false);
  });
});
