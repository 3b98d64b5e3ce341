import { describe, expect, it } from "@jest/globals";
import { buildSchema, printSchema } from "graphql";
import { schemaWithout } from "../../../gateway/schemaView/schemaWithout.ts";

/** What is left of a schema without some fields, as it is printed. */
function left(sdl: string, ...hidden: readonly string[]): string {
  const schema = schemaWithout(buildSchema(sdl), (type, field) =>
    hidden.includes(`${type}.${field}`),
  );
  return printSchema(schema).replaceAll(/\s+/gu, " ");
}

describe("a schema without some of its fields", () => {
  it("keeps its directives, its roots, and fields of every built-in scalar", () => {
    const sdl = `directive @kept(n: Int) on FIELD
      type Query { hidden: Int a: Boolean b: Float c: ID d: Int e: String f: Day }
      type Mutation { submit(input: Input): Int hidden: Int }
      type Subscription { changes: Int }
      scalar Day
      input Input { inner: Inner }
      input Inner { n: Int }`;
    const rest = left(sdl, "Query.hidden", "Mutation.hidden");
    expect(rest).toBe(
      printSchema(buildSchema(sdl.replaceAll("hidden: Int", ""))).replaceAll(/\s+/gu, " "),
    );
  });

  it("has no type that is left without fields, nor what led to it alone, however far", () => {
    expect(
      left(
        `type Query { a: Int one: One } type One { two: Two } type Two { gone: [Gone!]! } type Gone { x: Int }`,
        "Gone.x",
      ),
    ).toBe("type Query { a: Int }");
  });

  it("has unions of what is left, and none of nothing", () => {
    expect(
      left(
        `type Query { thing: Thing none: None } union Thing = A | Gone union None = Gone
         type A { a: Int } type Gone { x: Int }`,
        "Gone.x",
      ),
    ).toBe("type Query { thing: Thing } union Thing = A type A { a: Int }");
  });

  it("has no interface that nothing implements any more, whatever else is implemented", () => {
    expect(
      left(
        `type Query { named: Named lonely: Lonely } interface Named { name: String }
         interface Lonely { x: Int } type A implements Named { name: String }
         type Gone implements Lonely { x: Int }`,
        "Gone.x",
      ),
    ).toBe(
      "type Query { named: Named } interface Named { name: String } type A implements Named { name: String }",
    );
  });

  it("has types that implement what is left of their interfaces, and those of the interfaces reached", () => {
    expect(
      left(
        `type Query { a: A } interface Emptied { e: Int } interface Named { name: String }
         interface Other { o: Int } type A implements Emptied & Named { e: Int name: String }
         type B implements Named { name: String } type C implements Other { o: Int }`,
        "Emptied.e",
        "A.e",
      ),
    ).toBe(
      "type Query { a: A } interface Named { name: String } type A implements Named { name: String } type B implements Named { name: String }",
    );
  });
});
