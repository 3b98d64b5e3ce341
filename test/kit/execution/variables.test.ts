import { describe, expect, it } from "@jest/globals";
import { buildSchema, getVariableValues, type OperationDefinitionNode, parse } from "graphql";
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

  describe("of a scalar or an enum", () => {
    const rigs = buildSchema(`
      enum Rig { SLOOP KETCH }
      type Query { a(id: ID!, rig: Rig, first: Int): Int }
    `);
    const definitions = "$id: ID!, $rig: Rig = KETCH, $first: Int";
    const [operation] = parse(`query (${definitions}) { a(id: $id) }`).definitions;
    const { variableDefinitions = [] } = operation as OperationDefinitionNode;
    const given: [string, Readonly<Record<string, unknown>>][] = [
      ["all of them", { id: "7", rig: "SLOOP", first: 3 }],
      ["a number for an id", { id: 7 }],
      ["null for what may be null", { id: "7", rig: null, first: null }],
      ["nothing where something is needed", {}],
      ["null where something is needed", { id: null }],
      ["something that is not defined", { id: undefined, rig: undefined, first: undefined }],
      ["a rig that there is not", { id: "7", rig: "BRIG" }],
      ["a number that is none", { id: "7", first: "two" }],
      ["an object", { id: {} }],
      ["two that are wrong", { rig: 1, first: 1.5 }],
      ["what every object has", JSON.parse(`{ "id": "7", "constructor": 1, "__proto__": 2 }`)],
    ];

    it.each(given)("are as GraphQL.js has them, given %s", (_, variables) => {
      const expected = getVariableValues(rigs, variableDefinitions, variables);
      const { coerced: values, errors } = variablesFor(rigs, variableDefinitions)(variables);
      expect(values).toEqual(expected.coerced);
      expect(errors).toEqual(expected.errors);
    });

    it("may be called like what every object has", () => {
      const [named] = parse(
        "query ($constructor: Int) { a(id: 1, first: $constructor) }",
      ).definitions;
      const { variableDefinitions: own = [] } = named as OperationDefinitionNode;
      expect(Object.keys(variablesFor(rigs, own)({}).coerced ?? {})).toEqual([]);
      expect(variablesFor(rigs, own)({ constructor: 4 }).coerced).toEqual({ constructor: 4 });
    });
  });

  describe("of lists and input objects", () => {
    const harbours = buildSchema(`
      enum Rig { SLOOP KETCH }
      input Berth { name: String! length: Int = 12 rigs: [Rig!] beside: Berth }
      input Mooring @oneOf { buoy: Int anchor: String }
      type Query { a(berth: Berth, ids: [ID!]!, days: [[Int]], mooring: Mooring): Int }
    `);
    const definitions = `$berth: Berth = { name: "quay" }, $ids: [ID!]!, $days: [[Int]], $mooring: Mooring`;
    const [operation] = parse(`query (${definitions}) { a(ids: $ids) }`).definitions;
    const { variableDefinitions = [] } = operation as OperationDefinitionNode;
    const ids = ["1", 2];
    const given: [string, Readonly<Record<string, unknown>>][] = [
      ["lists of lists", { ids, days: [[1, null], null, [], 3] }],
      ["one for a list of one", { ids: "1", days: 4 }],
      ["nothing for a list", { ids, days: null }],
      ["an empty list", { ids: [] }],
      ["a null in a list that has none", { ids: ["1", null] }],
      ["a list in place of one", { ids: [["1"]] }],
      ["null for a list", { ids: null }],
      ["an object in an object", { ids, berth: { name: "pier", beside: { name: "mole" } } }],
      ["a list in an object", { ids, berth: { name: "pier", rigs: "SLOOP", length: null } }],
      ["an enum that there is not", { ids, berth: { name: "pier", rigs: ["BRIG"] } }],
      ["a field that is not defined", { ids, berth: { name: "pier", depth: 3 } }],
      ["a field too few", { ids, berth: { length: 3 } }],
      ["null for a field", { ids, berth: { name: null } }],
      ["undefined for a field", { ids, berth: { name: "pier", length: undefined } }],
      ["a list for an object", { ids, berth: [{ name: "pier" }] }],
      ["a text for an object", { ids, berth: "pier" }],
      ["what every object has", { ids, berth: JSON.parse(`{ "name": "a", "__proto__": 1 }`) }],
      ["one of several", { ids, mooring: { anchor: "bower" } }],
      ["none of several", { ids, mooring: {} }],
      ["two of several", { ids, mooring: { anchor: "bower", buoy: 4 } }],
      ["null as one of several", { ids, mooring: { buoy: null } }],
    ];

    it.each(given)("are as GraphQL.js has them, given %s", (_, variables) => {
      const expected = getVariableValues(harbours, variableDefinitions, variables);
      const { coerced: values, errors } = variablesFor(harbours, variableDefinitions)(variables);
      expect(values).toEqual(expected.coerced);
      expect(JSON.stringify(values)).toBe(JSON.stringify(expected.coerced));
      expect(errors).toEqual(expected.errors);
    });

    it("are none where a variable is of a type that is none", () => {
      const [wrong] = parse("query ($a: Query) { a(ids: []) }").definitions;
      const { variableDefinitions: own = [] } = wrong as OperationDefinitionNode;
      expect(variablesFor(harbours, own)({}).errors).toHaveLength(1);
    });
  });
});
