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
      expect.objectContaining({
        name: "OwnSchemaError",
        message: expect.stringContaining("Query.a has no description in both languages"),
      }),
    );
  });

  it("is added to a graph that knows nothing of its labels, with what may be subscribed to", () => {
    const graph = buildSchema(`type Query { a: Int } enum ChangeType { A } type Change { a: Int }`);
    const whole = withOwnSchema(graph, readOwnSchema());
    expect(Object.keys(whole.getQueryType()?.getFields() ?? {})).toEqual(["a", "explainAccess"]);
    expect(Object.keys(whole.getSubscriptionType()?.getFields() ?? {})).toEqual(["changes"]);
  });

  it("may have nothing to subscribe to", () => {
    const own = readOwnSchema(`type Query { "说明 · Text" b: Int @tag(name: "open") }`);
    const whole = withOwnSchema(
      buildSchema(`type Query { a: Int } type Subscription { x: Int } schema { query: Query }`),
      own,
    );
    expect([own.isSubscribable, whole.getSubscriptionType()]).toEqual([false, undefined]);
  });

  it("is refused where a subgraph has a field or a type of the same name", () => {
    const graph = buildSchema(`type Query { explainAccess: Int } enum AccessNeed { A }`);
    expect(() => withOwnSchema(graph, readOwnSchema())).toThrow(
      "the gateway's own fields: a subgraph has explainAccess already; a subgraph has AccessNeed already",
    );
  });
});
