import { describe, expect, it } from "@jest/globals";
import { type ConstDirectiveNode, Kind, parse, valueFromASTUntyped } from "graphql";
import { forApolloGateway, readSupergraph } from "../../gateway/supergraph/supergraph.ts";
import { classificationOf } from "../../schema/classification.ts";

describe("the supergraph", () => {
  it("has no field of an entity that several subgraphs answer, between which a planner could go in circles", () => {
    expect(answeredBySeveral(readSupergraph())).toEqual([]);
    const twice = `type E @join__type(graph: A, key: "id") @join__type(graph: B, key: "id") { id: ID! a: Int @join__field(graph: A) b: Int c: Int @join__field(graph: A) @join__field(graph: B, external: true) }`;
    expect(answeredBySeveral(twice)).toEqual(["E.b"]);
  });

  it("loses for the gateway library what that refuses, and no label", () => {
    const original = readSupergraph();
    const loaded = forApolloGateway(original);
    const purpose = /requiresScopes\/v0\.1", for: SECURITY/u;
    expect([purpose.test(original), purpose.test(loaded)]).toEqual([true, false]);
    expect(classificationOf(loaded)).toEqual(classificationOf(original));
  });
});

/** Fields of entities, besides their keys, that more than one subgraph answers. */
function answeredBySeveral(supergraph: string): string[] {
  return parse(supergraph).definitions.flatMap((type) => {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
    const joined = argumentsOf(type, "join__type");
    const keys = new Set(joined.map(({ key }) => key).filter((key) => key !== undefined));
    if (keys.size === 0) return [];
    return (type.fields ?? [])
      .filter((field) => {
        const owners = argumentsOf(field, "join__field").filter(
          ({ external }) => external !== true,
        );
        const count =
          owners.length === 0 ? new Set(joined.map(({ graph }) => graph)).size : owners.length;
        return count > 1 && !keys.has(field.name.value);
      })
      .map((field) => `${type.name.value}.${field.name.value}`);
  });
}

function argumentsOf(
  { directives = [] }: { readonly directives?: readonly ConstDirectiveNode[] },
  name: string,
) {
  return directives
    .filter((one) => one.name.value === name)
    .map(
      ({ arguments: given = [] }) =>
        Object.fromEntries(
          given.map((one) => [one.name.value, valueFromASTUntyped(one.value)]),
        ) as Record<string, unknown>,
    );
}
