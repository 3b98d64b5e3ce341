import { describe, expect, it } from "@jest/globals";
import { classificationOf, UnclassifiedSupergraphError } from "../../schema/classification.ts";

describe("labels", () => {
  it("are read from object types and interfaces, and from nothing else", () => {
    const sdl = `
      scalar Date
      type Query { a: Int @tag(name: "open") }
      interface Named { name: String @requiresScopes(scopes: [["liaison"]]) }
      input Filter { name: String }
      union Any = Query
      enum Order { NAME }
    `;
    expect([...classificationOf(sdl)]).toEqual([
      ["Query.a", [[]]],
      ["Named.name", [["liaison"]]],
    ]);
    expect([...classificationOf(`type Query`)]).toEqual([]);
  });

  it("may be missing from no interface", () => {
    expect(() => classificationOf(`interface Named { name: String }`)).toThrow(
      "Named.name is neither open nor classified",
    );
  });

  it.each([
    `type Query { a: Int @note(name: "open") }`,
    `type Query { a: Int @tag(label: "open") }`,
    `type Query { a: Int @tag(label: "open", name: "closed") }`,
    `type Query { a: Int @tag }`,
  ])("of other names open nothing: %s", (sdl) => {
    expect(() => classificationOf(sdl)).toThrow("Query.a is neither open nor classified");
  });

  it.each(["", `(scopes: "liaison")`, "(scopes: null)"])(
    "without a list of scopes open nothing: @requiresScopes%s",
    (scopes) => {
      expect(() => classificationOf(`type Query { a: Int @requiresScopes${scopes} }`)).toThrow(
        "Query.a has no scopes",
      );
    },
  );

  it("whose scope is no list open nothing", () => {
    const sdl = `type Query { a: Int @requiresScopes(scopes: [["liaison"], "liaison"]) }`;
    expect(() => classificationOf(sdl)).toThrow("Query.a has an empty scope");
  });

  it("of a scope are found behind whatever stands before it", () => {
    const sdl = `type Query { a: Int @requiresScopes(note: [["rectification"]], scopes: [["liaison"]]) }`;
    expect([...classificationOf(sdl)]).toEqual([["Query.a", [["liaison"]]]]);
  });

  it.each(["requiresScopes(scopes: [])", "policy(policies: [])", "authenticated"])(
    "on a whole type are refused: @%s",
    (directive) => {
      const sdl = `type Query @${directive} { a: Int @tag(name: "open") }`;
      const [name] = directive.split("(");
      expect(() => classificationOf(sdl)).toThrow(
        `type Query carries @${name}; label its fields instead`,
      );
    },
  );

  it("of other meanings may stand on a whole type", () => {
    const sdl = `type Query @key(fields: "a") { a: Int @tag(name: "open") }`;
    expect(classificationOf(sdl).size).toBe(1);
  });

  it("that are missing are told all at once", () => {
    expect(() => classificationOf(`type Query { a: Int }`)).toThrow(UnclassifiedSupergraphError);
    expect(() => classificationOf(`type Query { a: Int b: Int }`)).toThrow(
      expect.objectContaining({
        name: "UnclassifiedSupergraphError",
        code: "UNCLASSIFIED_SUPERGRAPH",
        message:
          "the supergraph is not fully classified: Query.a is neither open nor classified; Query.b is neither open nor classified",
      }),
    );
  });
});
