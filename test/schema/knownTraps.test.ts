import { describe, expect, it } from "@jest/globals";
import { type DocumentNode, parse } from "graphql";
import { compose } from "../../schema/compose.ts";

/** SDL in which `#` stands for a description. */
function described(sdl: string): DocumentNode {
  return parse(sdl.replaceAll("#", `"说明 · Description" `));
}

describe("a known trap of composition", () => {
  const header = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@tag", "@requiresScopes"])`;
  const entity = `#type E @key(fields: "id") { #id: ID! @tag(name: "open")`;
  const holder = {
    name: "a",
    typeDefs: described(
      `${header} type Query { #e: E @tag(name: "open") } ${entity} #secret: String @requiresScopes(scopes: [["representative.idNumber"]]) }`,
    ),
  };

  it("an open field that requires a protected one is refused", () => {
    const typeDefs = described(
      `${header} ${entity} #secret: String @external #derived: String @requires(fields: "secret") @tag(name: "open") }`,
    );
    expect(() => compose([holder, { name: "b", typeDefs }])).toThrow(
      /does not specify necessary @authenticated, @requiresScopes|requires/u,
    );
  });

  it("a label that was renamed on import leaves no field open", () => {
    const renamed = header.replace(
      `"@requiresScopes"`,
      `{ name: "@requiresScopes", as: "@needs" }`,
    );
    const typeDefs = described(
      `${renamed} type Query { #e: E @tag(name: "open") } ${entity} #secret: String @needs(scopes: [["representative.idNumber"]]) }`,
    );
    let sdl = "";
    try {
      sdl = compose([{ name: "a", typeDefs }]);
    } catch (error) {
      sdl = String(error);
    }
    expect(sdl).toMatch(
      /secret[^\n]*representative\.idNumber|unlabelled|neither open nor classified/u,
    );
  });

  it("a field that one subgraph forgot to label is refused", () => {
    const typeDefs = described(
      `${header} type Query { #e: E @tag(name: "open") } ${entity} #secret: String }`,
    );
    expect(() => compose([{ name: "a", typeDefs }])).toThrow(
      "E.secret is neither open nor classified",
    );
  });
});
