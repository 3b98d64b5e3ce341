import { describe, expect, it } from "@jest/globals";
import { buildSchema, GraphQLError, parse } from "graphql";
import {
  assertWithinContract,
  beyondContract,
} from "../../../gateway/authorization/contractScope.ts";
import { coordinatesAsked } from "../../../gateway/authorization/coordinatesAsked.ts";
import { law } from "../../../policy/partners/law.ts";
import { type Reader, readerByCode } from "../../../policy/readers.ts";
import { classificationOf } from "../../../schema/classification.ts";

const SDL = `
  directive @tag(name: String!) repeatable on FIELD_DEFINITION
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION
  type Query { people: PersonConnection @tag(name: "open") any: [Named!] @tag(name: "open") thing: Thing @tag(name: "open") }
  interface Named {
    name: String @tag(name: "open")
    note: String @tag(name: "open")
    age: Int @requiresScopes(scopes: [["liaison"]])
  }
  type Person implements Named {
    name: String @tag(name: "open")
    note: String @requiresScopes(scopes: [["liaison"]])
    age: Int @tag(name: "open")
    both: Int @requiresScopes(scopes: [["liaison", "rectification"]])
    either: Int @requiresScopes(scopes: [["rectification"], ["liaison"]])
  }
  type Firm implements Named {
    name: String @tag(name: "open")
    note: String @tag(name: "open")
    age: Int @requiresScopes(scopes: [["rectification"]])
  }
  union Thing = Person | Firm
  type PersonConnection { nodes: [Person!] @tag(name: "open") edges: [PersonEdge!] @tag(name: "open") pageInfo: PageInfo @tag(name: "open") }
  type PersonEdge { cursor: String @tag(name: "open") node: ConnectionKept @tag(name: "open") }
  type PageInfo { endCursor: String @tag(name: "open") after: PageInfoOfOld @tag(name: "open") }
  type ConnectionKept { kept: String @tag(name: "open") old: OldPageInfo @tag(name: "open") }
  type OldPageInfo { x: String @tag(name: "open") }
  type PageInfoOfOld { x: String @tag(name: "open") }
`;
const schema = buildSchema(SDL);
const classification = classificationOf(SDL);

const asked = (query: string) => [...coordinatesAsked(schema, classification, parse(query))];

const within = (reader: Reader, query: string) => () =>
  assertWithinContract(schema, classification, reader, parse(query));

describe("the fields that a document asks for", () => {
  it("are all of its operations and fragments, by their types and not by their aliases", () => {
    expect(
      asked(`query A { x: people { nodes { ...F } } } query B { thing { __typename ... on Firm { name } } }
        fragment F on Person { a: age }`),
    ).toEqual(["Query.people", "PersonConnection.nodes", "Query.thing", "Firm.name", "Person.age"]);
  });

  it("are of an interface those of each type besides that are not open", () => {
    expect(asked("{ any { note } }")).toEqual(["Query.any", "Named.note", "Person.note"]);
    expect(asked("{ any { age } }")).toEqual(["Query.any", "Named.age", "Firm.age"]);
    expect(asked("{ any { name } }")).toEqual(["Query.any", "Named.name"]);
  });
});

describe("a contract", () => {
  const contract = {
    ...law,
    categories: ["liaison"] as const,
    openFields: ["Query.people", "Query.any", "Named.*"] as const,
  };
  const beyond = (
    query: string,
    openFields: readonly `${string}.${string}`[] = contract.openFields,
  ) => beyondContract(schema, classification, { ...contract, openFields }, parse(query));

  it("names open fields themselves or by their type, and of a list all that only carries it", () => {
    expect(beyond("{ people { nodes { age } edges { cursor } pageInfo { endCursor } } }")).toEqual([
      "Person.age",
    ]);
    expect(beyond("{ people { nodes { age name } } }", ["Query.people", "Person.*"])).toEqual([]);
    expect(beyond("{ people { nodes { age name } } }", ["Query.people", "Person.age"])).toEqual([
      "Person.name",
    ]);
  });

  it("does not take for such a list what has a name like one", () => {
    expect(
      beyond("{ people { edges { node { kept old { x } } } pageInfo { after { x } } } }"),
    ).toEqual(["ConnectionKept.kept", "ConnectionKept.old", "OldPageInfo.x", "PageInfoOfOld.x"]);
  });

  it("names other fields by all kinds of data of an alternative", () => {
    expect(beyond("{ people { nodes { note either both } } }")).toEqual(["Person.both"]);
    expect(beyond("{ any { note age } }")).toEqual(["Firm.age"]);
  });

  it("names nothing that the graph does not classify", () => {
    expect(beyond("{ __schema { description } }", ["Query.__schema", "__Schema.*"])).toEqual([
      "Query.__schema",
      "__Schema.description",
    ]);
  });

  const bound = { ...(readerByCode("PARTNER-LAW") as Reader), contract };

  it("ends an operation that asks beyond it, and says what is beyond", () => {
    expect(within(bound, "{ thing { __typename } people { nodes { age } } }")).toThrow(
      expect.objectContaining({
        message:
          "律师事务所（示例）的协议不包括 Query.thing、Person.age · not in the contract of Law firms (example): Query.thing, Person.age",
        extensions: { code: "NOT_IN_CONTRACT", http: { status: 403 } },
      }),
    );
    expect(within(bound, "{ thing { __typename } }")).toThrow(GraphQLError);
  });

  it("lets pass what is within it, and binds nobody who has none", () => {
    expect(within(bound, "{ people { nodes { note } } }")).not.toThrow();
    const { contract: _, ...free } = bound;
    expect(within(free, "{ thing { __typename } }")).not.toThrow();
  });
});
