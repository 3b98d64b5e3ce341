import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import {
  buildClientSchema,
  getIntrospectionQuery,
  type GraphQLSchema,
  type IntrospectionQuery,
  printSchema,
} from "graphql";
import { readVariant } from "../../../gateway/variants/readVariant.ts";
import type { VariantName } from "../../../schema/variants.ts";
import { type Installation, seededInstallation } from "../../support/installation.ts";
import { type GatewayUnderTest, openGateway } from "../../support/openGateway.ts";

let installation: Installation;
let gateway: GatewayUnderTest;
beforeAll(async () => {
  installation = await seededInstallation(5);
  gateway = await openGateway(installation.env);
});
afterAll(async () => {
  await gateway.close();
  await installation.remove();
});

async function schemaOf(reader: string): Promise<GraphQLSchema> {
  const { body } = await gateway.ask(reader, getIntrospectionQuery());
  return buildClientSchema(body.data as IntrospectionQuery);
}

function fieldsOf(schema: GraphQLSchema, typeName: string): string[] {
  const type = schema.getType(typeName);
  return type !== undefined && "getFields" in type ? Object.keys(type.getFields()) : [];
}

const fields = (names: readonly string[]) => ({ fields: names.map((name) => ({ name })) });

describe("introspection", () => {
  it("shows the public what it may ask for, and nothing of what it may not", async () => {
    const schema = await schemaOf("PUBLIC");
    expect(fieldsOf(schema, "LegalRepresentative")).toEqual(["name", "position"]);
    expect(fieldsOf(schema, "LegalEntity")).not.toContain("liaison");
    for (const type of ["Liaison", "RegistrationImport", "QuarantineReason"])
      expect([type, schema.getType(type)]).toEqual([type, undefined]);
  });

  it("shows a department what it may have for a purpose, declared or not", async () => {
    const schema = await schemaOf("SH-AIC");
    expect(fieldsOf(schema, "LegalRepresentative")).toEqual([
      "name",
      "position",
      "idType",
      "idNumber",
      "phone",
    ]);
    expect(fieldsOf(schema, "Query")).toEqual(
      expect.arrayContaining(["registrationImports", "quarantinedRegistrations"]),
    );
    expect(schema.getType("QuarantineReason")).toBeDefined();
  });

  const asked = `{ fields { name } }`;
  it.each([
    ["__type", `{ t: __type(name: "LegalRepresentative") ${asked} }`],
    [
      "__type in an inline fragment",
      `{ ... on Query { t: __type(name: "LegalRepresentative") ${asked} } }`,
    ],
    [
      "__type in an untyped fragment",
      `{ ... @include(if: true) { t: __type(name: "LegalRepresentative") ${asked} } }`,
    ],
    [
      "__type in a named fragment",
      `{ ...F } fragment F on Query { t: __type(name: "LegalRepresentative") ${asked} }`,
    ],
    [
      "__type in a fragment in a fragment",
      `{ ...G } fragment G on Query { ...F } fragment F on Query { t: __type(name: "LegalRepresentative") ${asked} }`,
    ],
    [
      "__type beside data",
      `{ legalEntity(id: "2") { __typename } t: __type(name: "LegalRepresentative") ${asked} }`,
    ],
    [
      "__type by a variable",
      `query ($n: String! = "LegalRepresentative") { t: __type(name: $n) ${asked} }`,
    ],
  ])("by %s shows the reader's own view", async (_door, query) => {
    const answers = [];
    for (const reader of ["PUBLIC", "SH-AIC", "PUBLIC"])
      answers.push((await gateway.ask(reader, query)).body.data);
    expect(answers.map((data) => (data as { t: unknown }).t)).toEqual([
      fields(["name", "position"]),
      fields(["name", "position", "idType", "idNumber", "phone"]),
      fields(["name", "position"]),
    ]);
  });

  it("by GET shows the reader's own view", async () => {
    const { statusCode, body } = await gateway.app.inject({
      method: "GET",
      url: "/graphql",
      query: { query: `{ __type(name: "Liaison") { name } }` },
      headers: { authorization: `Bearer ${await gateway.tokenOf("PUBLIC")}` },
    });
    expect([statusCode, JSON.parse(body)]).toEqual([200, { data: { __type: null } }]);
  });

  it("leads to no hidden type by a field's type or by the possible types of an interface", async () => {
    const query = `{ __schema { types { fields { type { name ofType { name } } } possibleTypes { name } } } }`;
    const { body } = await gateway.ask("PUBLIC", query);
    expect(JSON.stringify(body)).not.toMatch(/"(?:Liaison|RegistrationImport\w*)"/u);
  });
});

describe("a field that is hidden and no secret", () => {
  it("may stand in a document all the same, and says why it is withheld", async () => {
    const { body } = await gateway.ask("PUBLIC", `{ legalEntity(id: "2") { liaison { phone } } }`);
    expect(body.data).toEqual({ legalEntity: { liaison: { phone: null } } });
    expect(body.errors).toMatchObject([
      { extensions: { code: "UNAUTHORIZED_FIELD_OR_TYPE", coordinate: "Liaison.phone" } },
    ]);
  });
});

describe("a refusal by validation", () => {
  it.each([
    `{ legalEntity(id: "2") { legalRepresentative { idNumbr } } }`,
    `{ legalEntit(id: "2") { name } }`,
    `{ legalEntity(idd: "2") { name } }`,
    `{ ... on LegalEntit { name } }`,
    `query ($f: LegalEntityFiltr) { legalEntities(filter: $f) { totalCount } }`,
    `{ legalEntities(filter: { nam: "x" }) { totalCount } }`,
    `{ legalEntities(orderBy: CAPITAL) { totalCount } }`,
    `{ legalEntity(id: "2") { shareholders { nodes { personName } } } }`,
    `{ legalEntity(id: "2") { name @includ(if: true) } }`,
    `{ explainAccess(query: "{ legalEntity(id: 2) { legalRepresentative { idNumbr } } }") { reader } }`,
    `{ explainAccess(query: "{ legalEntities(orderBy: CAPITAL) { totalCount } }") { reader } }`,
  ])("suggests nothing: %s", async (query) => {
    const { body } = await gateway.ask("PUBLIC", query);
    expect(body.errors?.length).toBeGreaterThan(0);
    expect(JSON.stringify(body)).not.toContain("Did you mean");
  });

  it("of a variable suggests nothing either", async () => {
    const query = `query ($o: LegalEntityOrder, $f: LegalEntityFilter) { legalEntities(orderBy: $o, filter: $f) { totalCount } }`;
    const { body } = await gateway.ask("PUBLIC", query, { o: "CAPITAL_DES", f: { nam: "x" } });
    expect(body.errors?.map(({ message }) => message)).toEqual([
      `Variable "$o" got invalid value "CAPITAL_DES"; Value "CAPITAL_DES" does not exist in "LegalEntityOrder" enum.`,
      `Variable "$f" got invalid value { nam: "x" }; Field "nam" is not defined by type "LegalEntityFilter".`,
    ]);
  });

  it.each(["_service", "_entities"])("knows no root field %s", async (name) => {
    const { body } = await gateway.ask("SH-AIC", `{ ${name} { __typename } }`);
    expect(body.errors?.map(({ message }) => message)).toEqual([
      `Cannot query field "${name}" on type "Query".`,
    ]);
  });
});

async function askAt(name: VariantName, reader: string, query: string) {
  const { statusCode, body } = await gateway.app.inject({
    method: "POST",
    url: `/graphql/${name}`,
    headers: { authorization: `Bearer ${await gateway.tokenOf(reader)}` },
    payload: { query },
  });
  return { status: statusCode, body: JSON.parse(body) as { data?: unknown; errors?: unknown } };
}

describe("at the address of a variant", () => {
  it("introspection shows what is committed of it", async () => {
    const { body } = await askAt("public", "PUBLIC", getIntrospectionQuery());
    const shown = printSchema(buildClientSchema(body.data as IntrospectionQuery));
    expect(shown.split("\n")).toEqual(printSchema(readVariant("public")).split("\n"));
  });

  it("its fields are answered, and explained", async () => {
    const asked = `{ legalEntity(id: "2") { id } }`;
    const { body } = await askAt(
      "public",
      "PUBLIC",
      `{ legalEntity(id: "2") { id } explainAccess(query: ${JSON.stringify(asked)}) { fields { coordinate } } }`,
    );
    expect(body).toEqual({
      data: {
        legalEntity: { id: "2" },
        explainAccess: {
          fields: [{ coordinate: "Query.legalEntity" }, { coordinate: "LegalEntity.id" }],
        },
      },
    });
  });

  it.each([
    ["public", "PUBLIC"],
    // Nobody gets more by asking there, nor less of what is there.
    ["public", "SH-AIC"],
  ] as const)("%s, nothing else is known to %s", async (name, reader) => {
    const message = `Cannot query field "liaison" on type "LegalEntity".`;
    const asked = `{ legalEntity(id: "2") { liaison { phone } } }`;
    const { status, body } = await askAt(name, reader, asked);
    expect([status, body]).toMatchObject([200, { errors: [{ message }] }]);
    const explained = await askAt(
      name,
      reader,
      `{ explainAccess(query: ${JSON.stringify(asked)}) { reader } }`,
    );
    expect(JSON.stringify(explained.body)).toContain("Cannot query field");
  });
});
