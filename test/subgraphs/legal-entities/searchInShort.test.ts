import { expect, it } from "@jest/globals";
import {
  getNamedType,
  type GraphQLField,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  type GraphQLObjectType,
} from "graphql";
import { legalEntities } from "../../../subgraphs/legal-entities/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { register } from "./register.ts";

const WHOLE = "operating_from";

/** A field with what is selected below it, a level deep; undefined where nothing can be. */
function asked(
  { name, args, type }: GraphQLField<unknown, unknown>,
  depth = 1,
): string | undefined {
  const named = getNamedType(type);
  // Events are what other subgraphs contribute, and come with references alone.
  if (args.some(isRequiredArgument) || name.endsWith("Events")) return undefined;
  if (!isCompositeType(named)) return name;
  if (isAbstractType(named) || depth === 0) return `${name} { __typename }`;
  const below = Object.values(named.getFields()).map((field) => asked(field, depth - 1));
  return `${name} { ${below.filter((one) => one !== undefined).join(" ")} }`;
}

describeOnEachDatabase("an entity that a search found", (open) => {
  async function opened() {
    const database = await open();
    const subgraph = await openSubgraph(legalEntities, database);
    await register(
      database,
      { id: 1, name: "甲" },
      {
        id: 2,
        name: "乙",
        parent_entity_id: 1,
        type_code: "1130",
        registration_number: "310000000000002",
      },
    );
    subgraph.statements();
    return subgraph;
  }

  it("has every field that it has when it is looked up, each asked for alone", async () => {
    const { ask, running } = await opened();
    const type = running.schema.getType("LegalEntity") as GraphQLObjectType;
    expect(isObjectType(type)).toBe(true);
    const fields = Object.values(type.getFields()).flatMap((field) => asked(field) ?? []);
    expect(fields.length).toBeGreaterThan(25);
    for (const field of fields) {
      const found = await ask(`{ legalEntities(first: 2) { nodes { ${field} } } }`);
      const nodes: unknown[] = [];
      for (const id of [1, 2]) {
        const { data } = await ask(`{ legalEntity(id: "${id}") { ${field} } }`);
        nodes.push((data as { legalEntity: unknown }).legalEntity);
      }
      expect([field, found.data]).toEqual([field, { legalEntities: { nodes } }]);
    }
  });

  it.each([
    ["name uscc establishedOn", false],
    ["id kind { name } type { code } status { name } registeredCapital { amount }", false],
    ["... on LegalEntity { name }", false],
    ["registrationAuthority { name } __typename", false],
    ["name operatingFrom", true],
    ["domicile { text }", true],
    ["annualReports { totalCount }", true],
    ["parent { name }", true],
  ])("is read whole where %s is asked for: %s", async (selection, isWhole) => {
    const { ask, statements } = await opened();
    const { data, errors } = await ask(
      `{ legalEntities(first: 2) { nodes { ${selection} } pageInfo { hasNextPage } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ legalEntities: { nodes: [{}, {}] } });
    const [page = ""] = statements().filter((sql) => sql.includes("legal_entity"));
    expect(page.includes(WHOLE)).toBe(isWhole);
  });

  it("is not remembered by what was read of it in short", async () => {
    const { ask } = await opened();
    const query = `{ legalEntities(first: 2) { nodes { name } } legalEntity(id: "2") { registrationNumber parent { name domicile { text } } } }`;
    const alone = await ask(query.replace("legalEntities(first: 2) { nodes { name } }", ""));
    expect(await ask(query)).toEqual({
      data: {
        legalEntities: { nodes: [{ name: "甲" }, { name: "乙" }] },
        ...(alone.data as object),
      },
    });
  });
});
