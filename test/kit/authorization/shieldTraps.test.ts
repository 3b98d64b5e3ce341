import { buildSubgraphSchema } from "@apollo/subgraph";
import { describe, expect, it } from "@jest/globals";
import { type ExecutionResult, graphql, type GraphQLSchema, parse } from "graphql";
import { accessOf } from "../../../kit/authorization/access.ts";
import { withSecondLine } from "../../../kit/authorization/secondLine.ts";

const HEADER = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@tag", "@requiresScopes"])`;
const ROW = { __typename: "Penalty", id: "1", text: "三林路5号", entity: { id: "1" } };

const text = ({ text: value }: typeof ROW) => value;

/** A subgraph whose one record has a text that is this kind of data. */
function subgraphWith(category: string, root = `@tag(name: "open")`): GraphQLSchema {
  const label = `@requiresScopes(scopes: [["${category}"]])`;
  const typeDefs = parse(`${HEADER}
    type Query { records: [Record] ${root} }
    interface Record { id: ID! @tag(name: "open") text: String @tag(name: "open") }
    type Penalty implements Record @key(fields: "id") {
      id: ID! @tag(name: "open")
      text: String ${label}
    }`);
  const resolvers = {
    Query: { records: () => [ROW, ROW] },
    Record: { __resolveType: () => "Penalty" },
    Penalty: { __resolveReference: () => ROW, text },
  };
  return withSecondLine(buildSubgraphSchema({ typeDefs, resolvers }), typeDefs, () => undefined);
}

/** A department that is elsewhere to the record: it gets a home up to the road, and no remark. */
function contextOf() {
  const claims = { reader: "SH-HRSS", purpose: "P02", secondFactor: false } as const;
  return { access: accessOf({ ...claims, day: "2026-07-01", reach: "single" }) };
}

async function ask(schema: GraphQLSchema, source: string, contextValue = contextOf()) {
  const result = await graphql({ schema, source, contextValue });
  return JSON.parse(JSON.stringify(result)) as ExecutionResult;
}

const WITHHELD = expect.objectContaining({ message: "Not authorized to read Penalty.text" });

describe("a trap of graphql-shield", () => {
  it("two subgraphs that share a context each decide by their own rule, though its name is the same", async () => {
    const context = contextOf();
    const homes = subgraphWith("home.address");
    const remarks = subgraphWith("record.remark");
    const answers = [];
    for (const schema of [homes, remarks, homes, remarks])
      answers.push(await ask(schema, `{ records { text } }`, context));
    const masked = { data: { records: [{ text: "三林路***" }, { text: "三林路***" }] } };
    const none = {
      data: { records: [{ text: null }, { text: null }] },
      errors: [WITHHELD, WITHHELD],
    };
    expect(answers).toEqual([masked, none, masked, none]);
  });

  it("a field asked of an interface that says it is open, or in a fragment of its type, is as closed as on the type", async () => {
    const remarks = subgraphWith("record.remark");
    for (const selection of [
      `text`,
      `... on Penalty { text }`,
      `... on Record { ... on Penalty { text } }`,
      `...F } } fragment F on Penalty { ...G } fragment G on Record { text`,
    ]) {
      const braces = selection.includes("fragment") ? "}" : "} }";
      expect(await ask(remarks, `{ records { ${selection} ${braces}`)).toEqual({
        data: { records: [{ text: null }, { text: null }] },
        errors: [WITHHELD, WITHHELD],
      });
    }
  });

  it("what the root withholds is not had as an entity either", async () => {
    const closed = subgraphWith("record.remark", `@requiresScopes(scopes: [["record.remark"]])`);
    expect((await ask(closed, `{ records { id text } }`)).data).toEqual({ records: null });
    const representation = `{ __typename: "Penalty", id: "1" }`;
    expect(
      await ask(
        closed,
        `{ _entities(representations: [${representation}]) { ... on Penalty { id text } } }`,
      ),
    ).toEqual({ data: { _entities: [{ id: "1", text: null }] }, errors: [WITHHELD] });
  });

  it("the fields by which the gateway asks are refused to nobody: rules stand on protected fields alone", async () => {
    const remarks = subgraphWith("record.remark");
    expect(await ask(remarks, `{ _service { sdl } }`)).toEqual({
      data: { _service: { sdl: expect.stringContaining("type Penalty") } },
    });
  });
});
