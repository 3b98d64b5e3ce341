import { describe, expect, it } from "@jest/globals";
import { buildSchema, type OperationDefinitionNode, parse } from "graphql";
import { variablesFor } from "../../../kit/execution/variables.ts";

const schema = buildSchema("scalar _Any type Query { a(them: [_Any!]!, first: Int): Int }");

function coerced(definitions: string, given: Readonly<Record<string, unknown>>) {
  const [operation] = parse(`query (${definitions}) { a(them: []) }`).definitions;
  const { variableDefinitions } = operation as OperationDefinitionNode;
  return variablesFor(schema, variableDefinitions ?? [])(given);
}

describe("the variables of a subgraph's operation", () => {
  const them = [{ __typename: "Ship", id: "1" }];

  it("have representations as they are, beside others by their types", () => {
    const { coerced: variables } = coerced("$them: [_Any!]!, $first: Int = 20", { them });
    expect(variables).toEqual({ them, first: 20 });
    expect(variables?.["them"]).toBe(them);
  });

  it.each([
    ["are missing", {}, 'Variable "$them" of required type "[_Any!]!" was not provided.'],
    ["are null", { them: null }, 'Variable "$them" of non-null type "[_Any!]!" must not be null.'],
    [
      "have a null among them",
      { them: [...them, null] },
      'Variable "$them" got invalid value null at "them[1]"; Expected non-nullable type "_Any!" not to be null.',
    ],
  ])("are refused where representations %s", (_, given, message) => {
    expect(coerced("$them: [_Any!]!", given).errors?.map((one) => one.message)).toEqual([message]);
  });

  it("are refused where one beside representations is wrong", () => {
    const { errors } = coerced("$them: [_Any!]!, $first: Int", { them, first: "two" });
    expect(errors).toHaveLength(1);
  });

  it("that are lists of something else are coerced by it", () => {
    expect(coerced("$them: [_Any!]! = [1]", {}).coerced).toEqual({ them: [1] });
    expect(coerced("$them: [_Any]!", { them: "one" }).coerced).toEqual({ them: ["one"] });
  });
});
