import { describe, expect, it } from "@jest/globals";
import { buildSchema } from "graphql";
import { readOwnSchema, withOwnSchema } from "../../../gateway/ownFields/ownSchema.ts";
import { ownResolvers } from "../../../gateway/ownFields/ownResolvers.ts";
import type { Graph } from "../../../gateway/explanation/explainAccess.ts";

describe("the gateway's own part of the graph", () => {
  it("has a resolver for each of its root fields, and no other", () => {
    expect(Object.keys(ownResolvers({} as Graph))).toEqual([...readOwnSchema().fields]);
  });

  it("is refused where a field has no label", () => {
    expect(() => readOwnSchema(`type Query { "说明 · Text" a: Int }`)).toThrow(
      "Query.a is neither open nor classified",
    );
  });

  it("is refused where a field is classified, for no second line stands behind it", () => {
    expect(() =>
      readOwnSchema(
        `type Query { "说明 · Text" a: Int @requiresScopes(scopes: [["record.remark"]]) }`,
      ),
    ).toThrow("the gateway's own fields: Query.a is classified, and only open fields may be own");
  });

  it("is refused where a field is not described in both languages", () => {
    expect(() => readOwnSchema(`type Query { "Text" a: Int @tag(name: "open") }`)).toThrow(
      "Query.a has no description in both languages",
    );
  });

  it("is refused where a subgraph has a field or a type of the same name", () => {
    const graph = buildSchema(`type Query { explainAccess: Int } enum AccessNeed { A }`);
    expect(() => withOwnSchema(graph, readOwnSchema())).toThrow(
      "the gateway's own fields: a subgraph has explainAccess already; a subgraph has AccessNeed already",
    );
  });
});
