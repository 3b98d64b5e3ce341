import { describe, expect, it } from "@jest/globals";
import { composeServices } from "@apollo/composition";
import { parse, printSchema } from "graphql";
import { contractSchema } from "../../schema/contract.ts";

const LINK = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@inaccessible", "@tag"])
  extend type Query { never: Int @inaccessible }`;

/** What a contract of tag `hall` has of one subgraph, in one line. */
function contractOf(sdl: string): string {
  const { supergraphSdl, errors } = composeServices([
    { name: "a", url: "http://a.invalid", typeDefs: parse(`${LINK} ${sdl}`) },
  ]);
  expect(errors).toBeUndefined();
  const schema = contractSchema(supergraphSdl ?? "", new Set(["hall"]));
  return printSchema(schema).replace(/\s+/gu, " ");
}

describe("a contract", () => {
  it("has the fields that carry its tag, and neither others nor a label", () => {
    expect(
      contractOf(`type Query { a: Int @tag(name: "hall") b: Int @tag(name: "open") c: Int }`),
    ).toBe("type Query { a: Int }");
  });

  it("has all fields of a type that carries it, except those that are never shown", () => {
    expect(
      contractOf(`
        type Query { page: Page @tag(name: "hall") }
        type Page @tag(name: "hall") { next: Boolean total: Int scope: String @inaccessible }`),
    ).toBe("type Page { next: Boolean total: Int } type Query { page: Page }");
  });

  it("has what its fields are asked and answered with, and no such thing of another field", () => {
    expect(
      contractOf(`
        type Query { a(filter: Filter, order: Order = NEW): Day @tag(name: "hall") b(by: Other): Else }
        input Filter { of: Kind }
        enum Kind { X }
        enum Order { NEW }
        scalar Day
        input Other { x: Unheard }
        enum Unheard { Y }
        type Else { x: Int @tag(name: "hall") }`),
    ).toBe(
      "scalar Day input Filter { of: Kind } enum Kind { X } enum Order { NEW } type Query { a(filter: Filter, order: Order = NEW): Day }",
    );
  });

  it("has no field of a type in which nothing is left, however far below", () => {
    expect(
      contractOf(`
        type Query { a: Int @tag(name: "hall") b: B @tag(name: "hall") }
        type B { c: [C!] @tag(name: "hall") }
        type C { d: Int }`),
    ).toBe("type Query { a: Int }");
  });

  it("has of an interface and of a union what is left of them", () => {
    expect(
      contractOf(`
        type Query { n: Named @tag(name: "hall") u: U @tag(name: "hall") none: V @tag(name: "hall") x: X @tag(name: "hall") }
        interface Named { name: String @tag(name: "hall") share: Int }
        type A implements Named { name: String @tag(name: "hall") share: Int }
        interface Lonely { z: Int @tag(name: "hall") }
        type L implements Lonely { z: Int }
        type X { l: Lonely @tag(name: "hall") y: Int @tag(name: "hall") }
        union U = A | L
        union V = L`),
    ).toBe(
      "type A implements Named { name: String } interface Named { name: String } type Query { n: Named u: U x: X } union U = A type X { y: Int }",
    );
  });

  it("has no mutation where none carries its tag", () => {
    expect(
      contractOf(`
        type Query { a: Int @tag(name: "hall") }
        type Mutation { do: Done }
        type Done { at: Int @tag(name: "hall") }`),
    ).toBe("type Query { a: Int }");
  });

  it("that an implementation falls short of is refused, by federation's own rule", () => {
    expect(() =>
      contractOf(`
        type Query { n: Named @tag(name: "hall") a: A @tag(name: "hall") }
        interface Named { name: String @tag(name: "hall") }
        type A implements Named { name: String @tag(name: "else") share: Int @tag(name: "hall") }`),
    ).toThrow("A.name");
  });
});
