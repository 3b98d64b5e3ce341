import { describe, expect, it } from "@jest/globals";
import { buildSchema, GraphQLSchema } from "graphql";
import { assertRegistrable } from "../../../gateway/registeredOperations/assertRegistrable.ts";
import { classificationOf } from "../../../schema/classification.ts";

const SDL = `
  directive @tag(name: String!) repeatable on FIELD_DEFINITION
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION
  type Query { legalEntity: LegalEntity @tag(name: "open") }
  type Mutation { plan: Boolean @requiresScopes(scopes: [["spotChecks.plan"]]) }
  type LegalEntity {
    name: String @tag(name: "open")
    again: LegalEntity @tag(name: "open")
    permits(first: Int): PermitConnection @tag(name: "open")
    taxpayerId: String @requiresScopes(scopes: [["taxpayer.id"]])
    remark: String @requiresScopes(scopes: [["record.remark"]])
  }
  type PermitConnection { nodes: [LegalEntity!] @tag(name: "open") }
`;
const schema = buildSchema(SDL);
const classification = classificationOf(SDL);

/** Registers one operation, approved by these departments. */
function registered(text: string, reader = "PARTNER-LAW", departments: readonly string[] = []) {
  const approvals = departments.map((department) => ({
    department,
    documentNumber: "示例〔2023〕第1号",
    approvedOn: "2023-12-01",
  }));
  const operation = { id: "", reader, file: "a.graphql", text, approvals };
  return () => assertRegistrable([operation], schema, classification);
}

describe("an operation is registered", () => {
  it("where it is one query with a name, of what is open in its partner's contract", () => {
    expect(registered("query A { legalEntity { name } }")).not.toThrow();
    expect(
      registered("query A { legalEntity { ...F } } fragment F on LegalEntity { name }"),
    ).not.toThrow();
  });

  it("where every department that owns its data has approved it", () => {
    const query = "query A { legalEntity { name taxpayerId } }";
    expect(registered(query, "PARTNER-LAW", ["SH-EIC", "SH-TAX"])).not.toThrow();
    for (const departments of [[], ["SH-AIC"]])
      expect(registered(query, "PARTNER-LAW", departments)).toThrow(
        /^a\.graphql: asks for data of SH-TAX, whose approval is not in manifest\.json$/u,
      );
  });

  it("of the public where the owners have approved what it asks for", () => {
    expect(registered("query A { legalEntity { remark } }", "PUBLIC")).not.toThrow();
    expect(registered("query A { __schema { description } }", "PUBLIC")).not.toThrow();
    expect(registered("query A { legalEntity { taxpayerId } }", "PUBLIC")).toThrow(
      "data of SH-TAX",
    );
  });
});

describe("an operation stops the start", () => {
  it.each([
    ["{ legalEntity { name } }", "must hold one query, with a name"],
    ["query A { __typename } query B { __typename }", "must hold one query, with a name"],
    ["mutation A { plan }", "must hold one query, with a name"],
    ["mutation A { plan } query B { __typename }", "must hold one query, with a name"],
    ["fragment F on Query { __typename } ", 'Fragment "F" is never used.'],
    ["query A {", "Syntax Error: Expected Name, found <EOF>."],
    ["query A { nothing }", 'Cannot query field "nothing" on type "Query".'],
    [
      "query A { legalEntity { remark again { remark } } }",
      "asks for LegalEntity.remark, not in the contract of PARTNER-LAW",
    ],
    [
      "query A { __schema { description } }",
      "asks for Query.__schema, __Schema.description, not in the contract of PARTNER-LAW",
    ],
    [
      "query A { legalEntity { permits(first: 20001) { nodes { name } } } }",
      /^a\.graphql: The operation may answer \d+ records, more than 20000/u,
    ],
  ])("with %s", (text, message) => {
    expect(registered(text, "PARTNER-LAW", ["SH-TAX"])).toThrow(message);
  });

  it("where one of several is wrong, which is named", () => {
    const good = { id: "", reader: "PUBLIC", file: "a", text: "query A { __typename }" };
    const bad = { ...good, file: "b", text: "{ __typename }" };
    const all = [good, bad].map((one) => ({ ...one, approvals: [] }));
    expect(() => assertRegistrable(all, schema, classification)).toThrow(
      expect.objectContaining({
        code: "REGISTERED_OPERATIONS",
        message: "b: must hold one query, with a name",
      }),
    );
  });

  it("with the fault itself where it is not the operation's", () => {
    const broken = new GraphQLSchema({ query: null });
    const operation = { id: "", reader: "PUBLIC", file: "a", text: "query A { a }", approvals: [] };
    expect(() => assertRegistrable([operation], broken, classification)).toThrow(
      "Query root type must be provided.",
    );
    expect(() => assertRegistrable([operation], broken, classification)).not.toThrow(
      expect.objectContaining({ code: "REGISTERED_OPERATIONS" }),
    );
  });
});
