import { describe, expect, it } from "@jest/globals";
import { type DocumentNode, parse } from "graphql";
import { classificationOf } from "../../schema/classification.ts";
import { compose } from "../../schema/compose.ts";

/** SDL in which `#` stands for a description. */
function described(sdl: string): DocumentNode {
  return parse(sdl.replaceAll("#", `"说明 · Description" `));
}

const HEADER = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@tag", "@requiresScopes"])`;
const ENTITY = `#type E @key(fields: "id") { #id: ID! @tag(name: "open")`;
const SCOPES = `@requiresScopes(scopes: [["representative.idNumber"]])`;

const holder = {
  name: "a",
  typeDefs: described(
    `${HEADER} type Query { #e: E @tag(name: "open") } ${ENTITY} #secret: String ${SCOPES} }`,
  ),
};

const labelled = (name: string, label: string) => ({
  name,
  typeDefs: described(
    `${HEADER.replace("]", `, "@shareable"]`)} type Query { #e: E @tag(name: "open") @shareable } ${ENTITY} #secret: String @shareable ${label} }`,
  ),
});

/** Links a directive of one's own, under its name or another; `composed` has it in the supergraph as well. */
const secrecy = (name = "@secrecy") =>
  `@link(url: "https://specs.invalid/secrecy/v1.0", import: [${name === "@secrecy" ? `"@secrecy"` : `{ name: "@secrecy", as: "${name}" }`}])`;
const composed = (name = "@secrecy") => `${secrecy(name)} @composeDirective(name: "${name}")`;

const subgraph = (name: string, links: string, secret: string, as = "@secrecy") => ({
  name,
  typeDefs: described(
    `${HEADER.replace("]", `, "@shareable", "@composeDirective"]`)} ${links} directive ${as}("级 · Level" level: Int!) on FIELD_DEFINITION type Query { #e: E @tag(name: "open") @shareable } ${ENTITY} #secret: String @shareable ${secret} }`,
  ),
});

describe("a known trap of composition", () => {
  it("an open field that requires a protected one is refused", () => {
    const typeDefs = described(
      `${HEADER} ${ENTITY} #secret: String @external #derived: String @requires(fields: "secret") @tag(name: "open") }`,
    );
    expect(() => compose([holder, { name: "b", typeDefs }])).toThrow(
      /"E\.derived" does not specify necessary .* "E\.secret"/u,
    );
  });

  it("a label that was renamed on import leaves no field open", () => {
    const renamed = HEADER.replace(
      `"@requiresScopes"`,
      `{ name: "@requiresScopes", as: "@needs" }`,
    );
    const typeDefs = described(
      `${renamed} type Query { #e: E @tag(name: "open") } ${ENTITY} #secret: String @needs(scopes: [["representative.idNumber"]]) }`,
    );
    expect(() => compose([{ name: "a", typeDefs }])).toThrow(
      "E.secret is neither open nor classified",
    );
    expect(() => compose([holder, { name: "b", typeDefs }])).toThrow(
      `imported as "@needs" in subgraph "b" but "@requiresScopes" in subgraph "a"`,
    );
  });

  it("a field that one subgraph forgot to label is refused", () => {
    const typeDefs = described(
      `${HEADER} type Query { #e: E @tag(name: "open") } ${ENTITY} #secret: String }`,
    );
    expect(() => compose([{ name: "a", typeDefs }])).toThrow(
      "E.secret is neither open nor classified",
    );
  });

  it("an open field that requires a protected one by a chain of three is refused", () => {
    const third = `#derived: String @requires(fields: "middle") @tag(name: "open")`;
    const chainOf = (label: string) => [
      holder,
      {
        name: "b",
        typeDefs: described(
          `${HEADER} ${ENTITY} #secret: String @external #middle: String @requires(fields: "secret") ${label} }`,
        ),
      },
      {
        name: "c",
        typeDefs: described(`${HEADER} ${ENTITY} #middle: String @external ${third} }`),
      },
    ];
    expect(() => compose(chainOf(SCOPES))).toThrow(
      /"E\.derived" does not specify necessary .* "E\.middle"/u,
    );
    expect(() => compose(chainOf(`@tag(name: "open")`))).toThrow(
      /"E\.middle" does not specify necessary .* "E\.secret"/u,
    );
  });

  it("a label on a field of an interface, which its types would not have, is refused", () => {
    const typeDefs = described(
      `${HEADER} type Query { #e: E @tag(name: "open") } #interface Named { #secret: String ${SCOPES} } #type E implements Named { #secret: String @tag(name: "open") }`,
    );
    expect(() => compose([{ name: "a", typeDefs }])).toThrow(
      `Invalid use of @requiresScopes on field "Named.secret"`,
    );
  });

  it("a label on one of the types alone closes the field of their interface", () => {
    const typeDefs = described(
      `${HEADER} type Query { #e: Named @tag(name: "open") } #interface Named { #secret: String } #type E implements Named { #secret: String ${SCOPES} }`,
    );
    const classification = classificationOf(compose([{ name: "a", typeDefs }]));
    expect(classification.get("Named.secret")).toEqual([["representative.idNumber"]]);
  });

  it("a label that two subgraphs give differently is refused, whichever is stricter", () => {
    const names = `@requiresScopes(scopes: [["representative.name"]])`;
    expect(() => compose([labelled("a", SCOPES), labelled("b", names)])).toThrow(
      "MERGED_NON_REPEATABLE_DIRECTIVE_ARGUMENTS",
    );
    expect(() => compose([labelled("a", SCOPES), labelled("b", `@tag(name: "open")`)])).toThrow(
      "E.secret is both open and classified",
    );
  });

  describe("of a directive of one's own", () => {
    it("the majority does not win where subgraphs apply it differently: they do not compose", () => {
      const lax = `@secrecy(level: 1) @tag(name: "open")`;
      expect(() =>
        compose([
          subgraph("a", composed(), `@secrecy(level: 3) @tag(name: "open")`),
          subgraph("b", composed(), lax),
          subgraph("c", composed(), lax),
        ]),
      ).toThrow("INCONSISTENT_NON_REPEATABLE_DIRECTIVE_ARGUMENTS");
    });

    it("a rule that vanishes, for it was never to be composed, leaves no field open", () => {
      expect(() => compose([subgraph("a", secrecy(), `@secrecy(level: 3)`)])).toThrow(
        "E.secret is neither open nor classified",
      );
    });

    it("another name in one subgraph is refused, and its likely cause is named", () => {
      expect(() =>
        compose([
          subgraph("a", composed(), `@secrecy(level: 3) @tag(name: "open")`),
          subgraph("b", composed("@sec"), `@sec(level: 3) @tag(name: "open")`, "@sec"),
        ]),
      ).toThrow(/failed internally .* directive imported under another name in one subgraph/u);
    });
  });
});
