import { describe, expect, it } from "@jest/globals";
import { buildSchema, printSchema, validateSchema } from "graphql";
import { schemaWithout } from "../../../gateway/schemaView/schemaWithout.ts";

const schema = buildSchema(/* GraphQL */ `
  type Query {
    entity(id: ID!): Entity
    imports(reason: Reason, filter: Filter): [Import!]!
  }
  type Entity {
    name: String
    owner: Owner
    person: Person
    transfer: Transfer
    events: [Event!]!
  }
  type Person {
    idNumber: String
  }
  type Transfer {
    person: Person
  }
  interface Owner {
    share: Int
    label: String
  }
  type Company implements Owner {
    share: Int
    label: String
  }
  type Individual implements Owner {
    share: Int
    label: String
  }
  union Event = Import | Person
  type Import {
    id: ID!
  }
  enum Reason {
    A
  }
  input Filter {
    from: Day = "2016-01-01"
  }
  "A day"
  scalar Day
`);

function without(...coordinates: string[]): string {
  const view = schemaWithout(schema, (type, field) => coordinates.includes(`${type}.${field}`));
  expect(validateSchema(view)).toEqual([]);
  return printSchema(view).replace(/\s+/gu, " ");
}

describe("a schema without some of its fields", () => {
  it("is the same where none are left out", () => {
    expect(without()).toBe(printSchema(schema).replace(/\s+/gu, " "));
  });

  it("has no type that only they lead to, nor the enums, inputs and scalars of their arguments", () => {
    const view = without("Query.imports", "Entity.events");
    expect(view).not.toMatch(/Import|Reason|Filter|Day|Event/u);
    expect(view).toContain("type Query { entity(id: ID!): Entity }");
  });

  it("has no type that is left without fields, nor what is left of its type only", () => {
    const view = without("Person.idNumber");
    expect(view).not.toMatch(/Person|Transfer|person|transfer/u);
    expect(view).toContain("union Event = Import");
  });

  it("has no interface that nothing implements any more, nor a field of it", () => {
    const view = without(
      ...["Owner", "Company", "Individual"].flatMap((type) => [`${type}.share`, `${type}.label`]),
    );
    expect(view).not.toMatch(/Owner|owner|Company|Individual/u);
  });

  it("keeps a field of one implementer where its interface has lost it", () => {
    const view = without("Owner.label", "Individual.label");
    expect(view).toContain("interface Owner { share: Int }");
    expect(view).toContain("type Company implements Owner { share: Int label: String }");
  });
});
