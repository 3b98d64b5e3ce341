import { beforeAll, describe, expect, it } from "@jest/globals";
import { explanationBudget, type Graph } from "../../../gateway/explanation/explainAccess.ts";
import { committedGraph, refusal } from "./explain.ts";

let graph: Graph;
beforeAll(async () => {
  graph = await committedGraph();
});

describe("an operation that could not be executed is not explained:", () => {
  it.each([
    ["{", "Syntax Error: Expected Name, found <EOF>. (line 1, column 2)"],
    ["{ nam }", `Cannot query field "nam" on type "Query". (line 1, column 3)`],
    [
      `{ legalEntity(id: "1") { nam usc } }`,
      `Cannot query field "nam" on type "LegalEntity". (line 1, column 26) Cannot query field "usc" on type "LegalEntity". (line 1, column 30)`,
    ],
    [
      `{ legalEntities(orderBy: ESTABLISHED_DES) { totalCount } }`,
      `Value "ESTABLISHED_DES" does not exist in "LegalEntityOrder" enum. (line 1, column 26)`,
    ],
  ])("%s", (query, message) => {
    expect(refusal(graph, query)).toEqual([message, "BAD_USER_INPUT", "query"]);
  });

  it("where none of several is named, or one that is not there", () => {
    const query = `query A { a: __typename } query B { b: __typename }`;
    expect(refusal(graph, { query })).toEqual([
      "The document has not one operation; say in operationName which one is meant.",
      "BAD_USER_INPUT",
      "operationName",
    ]);
    expect(refusal(graph, { query, operationName: "C" })).toEqual([
      "The document has no operation named C.",
      "BAD_USER_INPUT",
      "operationName",
    ]);
    expect(refusal(graph, { query, operationName: "B" })).toBe("explained");
  });

  it("a subscription, which is asked as a query", () => {
    expect(refusal(graph, "subscription { changes { cursor } }")).toEqual([
      "A subscription is asked as a query of changesSince, again and again; have that explained.",
      "BAD_USER_INPUT",
      "query",
    ]);
  });

  it("where an alias is reserved", () => {
    expect(refusal(graph, `{ __proto__: legalEntity(id: "1") { name } }`)).toEqual([
      "The alias __proto__ is reserved; use another.",
      "BAD_USER_INPUT",
      "query",
    ]);
  });

  it("one that may answer too many records", () => {
    const query = `query ($n: Int!) { legalEntities(first: $n) { nodes { permits(first: $n) { nodes { legalEntity { permits(first: $n) { totalCount } } } } } } }`;
    expect(refusal(graph, { query, variables: { n: 100 } })).toEqual([
      expect.stringContaining("The operation may answer 1010100 records"),
      "OPERATION_TOO_LARGE",
      "query",
    ]);
  });

  it("one nested too deep, or whose fragments spread into thousands of fields", () => {
    const deep = `{ legalEntity(id: "1") ${"{ parent ".repeat(30)} { name } ${"}".repeat(30)} }`;
    const fragments = Array.from(
      { length: 14 },
      (_, at) =>
        `fragment F${at} on LegalEntity { ...F${at + 1} a${at}: parent { ...F${at + 1} } }`,
    );
    const wide = `{ legalEntity(id: "1") { ...F0 } } ${fragments.join(" ")} fragment F14 on LegalEntity { name }`;
    expect(refusal(graph, deep)).toMatchObject({ 1: "OPERATION_TOO_LARGE" });
    expect(refusal(graph, wide)).toMatchObject({ 1: "OPERATION_TOO_LARGE" });
  });
});

/** Parents of parents, so many deep and so many times: three words to a field, and few aliases. */
const chains = (count: number, depth: number) =>
  Array.from(
    { length: count },
    (_, at) => `a${at}: ${"parent { ".repeat(depth)}name ${"} ".repeat(depth)}`,
  ).join(" ");

describe("all operations that one request has explained", () => {
  it("may be written in as many tokens as one that is executed", () => {
    const budget = explanationBudget();
    const query = `{ legalEntity(id: "1") { ${chains(150, 7)} } }`;
    expect(refusal(graph, query, budget)).toBe("explained");
    expect(refusal(graph, query, budget)).toBe("explained");
    expect(refusal(graph, query, budget)).toEqual([
      "What is to be explained in one request is more than 10000 tokens; ask in several requests.",
      "OPERATION_TOO_LARGE",
      undefined,
    ]);
  });

  it("may have as many fields as one that is executed", () => {
    const budget = explanationBudget();
    const query = `{ a: legalEntity(id: "1") { ...F } b: legalEntity(id: "1") { ...F } } fragment F on LegalEntity { ${chains(100, 13)} }`;
    expect(refusal(graph, query, budget)).toBe("explained");
    expect(refusal(graph, query, budget)).toMatchObject({ 1: "OPERATION_TOO_LARGE", 2: "query" });
  });
});
