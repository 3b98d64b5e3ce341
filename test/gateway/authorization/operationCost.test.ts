import { beforeAll, describe, expect, it } from "@jest/globals";
import { type GraphQLSchema, Kind, parse } from "graphql";
import { assertAffordable, operationCost } from "../../../gateway/authorization/operationCost.ts";
import { apiSchema } from "../../support/apiSchema.ts";

describe("the cost of an operation, in records", () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await apiSchema();
  });

  function cost(query: string, variables: Record<string, unknown> = {}): number {
    const document = parse(query);
    const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
    if (operation === undefined) throw new TypeError("no operation");
    return operationCost(schema, document, operation)(variables);
  }

  it.each([
    [`{ legalEntity(id: "1") { name } }`, 0],
    [`{ legalEntity(id: "1") { permits(first: 5) { nodes { title } } } }`, 5],
    [`{ legalEntity(id: "1") { permits { nodes { title } } } }`, 20],
    [`{ legalEntities(first: 100) { nodes { permits(first: 100) { totalCount } } } }`, 10_100],
    [`{ legalEntities(first: 3) { edges { node { permits(first: 2) { totalCount } } } } }`, 9],
    [`{ a: legalEntities(first: 5) { totalCount } b: legalEntities(first: 7) { totalCount } }`, 12],
    [`{ penaltiesByDocumentNumber(documentNumber: "x") { content } }`, 10],
    [`{ ...F } fragment F on Query { legalEntities(first: 4) { totalCount } }`, 4],
    [`{ ... on Query { legalEntities(first: 4) { totalCount } } }`, 4],
    [`{ legalEntities(first: -5) { totalCount } }`, 0],
  ])("of %s is %i", (query, records) => expect(cost(query)).toBe(records));

  it("takes page sizes from the variables of each request", () => {
    const query = `query ($n: Int, $m: Int) { legalEntities(first: $n) { nodes { permits(first: $m) { totalCount } } } }`;
    expect(cost(query, { n: 10, m: 4 })).toBe(50);
    expect(cost(query, { n: 100, m: 100 })).toBe(10_100);
    expect(cost(query)).toBe(420);
    expect(cost(query, { n: null, m: "100" })).toBe(420);
  });

  it("takes a page size that the request leaves out from the operation", () => {
    const query = `query ($n: Int = 100) { legalEntities(first: $n) { totalCount } }`;
    expect(cost(query)).toBe(100);
    expect(cost(query, { n: 3 })).toBe(3);
  });

  it("counts a record for each key that a list is asked by, written or in a variable", () => {
    expect(cost(`{ batchCheck(usccs: ["a", "b", "a"]) { isKnown } }`)).toBe(3);
    expect(cost(`{ batchCheck(usccs: []) { isKnown } }`)).toBe(0);
    const query = `query ($usccs: [String!]!) { batchCheck(usccs: $usccs) { entity { permits(first: 2) { totalCount } } } }`;
    expect(cost(query, { usccs: ["a", "b"] })).toBe(6);
    expect(cost(query, { usccs: Array.from({ length: 500 }, () => "a") })).toBe(1_500);
    expect(cost(query)).toBe(30);
  });

  it("is refused above its limit, with what to do", () => {
    expect(() => assertAffordable(20_000)).not.toThrow();
    expect(() => assertAffordable(20_001)).toThrow(
      "The operation may answer 20001 records, more than 20000; ask for smaller pages, or for fewer lists within lists.",
    );
  });
});
