import { describe, expect, it } from "@jest/globals";
import { buildASTSchema, parse } from "graphql";
import { fieldRulesOf } from "../../../kit/authorization/fieldRules.ts";

const DIRECTIVES = `
  directive @tag(name: String!) repeatable on FIELD_DEFINITION
  directive @external on FIELD_DEFINITION
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION
  type Query { a: Int @tag(name: "open") }
`;

function rulesOf(sdl: string, listsByRecord?: readonly string[]) {
  const typeDefs = parse(DIRECTIVES + sdl);
  return fieldRulesOf(typeDefs, buildASTSchema(typeDefs), listsByRecord);
}

describe("the rules of a subgraph", () => {
  it("stand on the fields that are not open, with the type that they give", () => {
    const rules = rulesOf(`
      type Person {
        id: ID @tag(name: "open")
        names: [String!] @requiresScopes(scopes: [["representative.name"]])
        born: Int @requiresScopes(scopes: [["representative.name", "liaison"], ["rectification"]])
      }`);
    expect(rules).toEqual([
      {
        coordinate: "Person.names",
        requirement: [["representative.name"]],
        typeName: "String",
        decidedByRecord: false,
      },
      {
        coordinate: "Person.born",
        requirement: [["representative.name", "liaison"], ["rectification"]],
        typeName: "Int",
        decidedByRecord: false,
      },
    ]);
  });

  it("say what is done, and what is for the officer who handles a record", () => {
    const rules = rulesOf(`
      type Mutation { submit: Int @requiresScopes(scopes: [["permits.submit"]]) }
      type Complaint {
        complainant: Int @requiresScopes(scopes: [["complaint.complainant"]])
        liaison: Int @requiresScopes(scopes: [["liaison"]])
      }`);
    expect(
      rules.map(({ coordinate, isAct, assigneeOnly }) => [coordinate, isAct, assigneeOnly]),
    ).toEqual([
      ["Mutation.submit", true, undefined],
      ["Complaint.complainant", undefined, true],
      ["Complaint.liaison", undefined, undefined],
    ]);
  });

  it("leave to the records the lists that are named, and no others", () => {
    const rules = rulesOf(
      `type Person {
        clues: [Int] @requiresScopes(scopes: [["clue.content"]])
        liaisons: [Int] @requiresScopes(scopes: [["liaison"]])
      }`,
      ["Person.clues"],
    );
    expect(rules).toEqual([
      {
        coordinate: "Person.clues",
        requirement: [["clue.content"]],
        typeName: "Int",
        decidedByRecord: true,
      },
      {
        coordinate: "Person.liaisons",
        requirement: [["liaison"]],
        typeName: "Int",
        decidedByRecord: false,
      },
    ]);
  });

  it("stand on object types alone", () => {
    const interfaceOnly = `interface Person { name: String @requiresScopes(scopes: [["representative.name"]]) }`;
    expect(rulesOf(interfaceOnly)).toEqual([]);
  });

  it("ask for what an interface asks for, though the type says that it is open", () => {
    const rules = rulesOf(`
      interface Named { name: String @requiresScopes(scopes: [["representative.name"]]) }
      type Person implements Named { name: String @tag(name: "open") }`);
    expect(rules).toEqual([
      {
        coordinate: "Person.name",
        requirement: [["representative.name"]],
        typeName: "String",
        decidedByRecord: false,
      },
    ]);
  });

  it("ask for what the type and every interface of it ask for, together", () => {
    const rules = rulesOf(`
      interface Named { name: String @requiresScopes(scopes: [["officer.name"], ["liaison"]]) }
      interface Listed { name: String @requiresScopes(scopes: [["liaison"]]) }
      type Person implements Named & Listed {
        name: String @requiresScopes(scopes: [["representative.name"]])
      }`);
    expect(rules).toEqual([
      {
        coordinate: "Person.name",
        requirement: [
          ["representative.name", "officer.name", "liaison"],
          ["representative.name", "liaison"],
        ],
        typeName: "String",
        decidedByRecord: false,
      },
    ]);
  });

  it("are not about the fields that another subgraph resolves, and need no label on them", () => {
    const rules = rulesOf(`
      type Entity {
        id: ID @tag(name: "open")
        name: String @external
        liaison: String @external @requiresScopes(scopes: [["liaison"]])
      }`);
    expect(rules).toEqual([]);
  });

  it("cannot be read where a field says nothing", () => {
    expect(() => rulesOf(`type Person { name: String }`)).toThrow(
      "Person.name is neither open nor classified",
    );
  });
});
