import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Installation, seededInstallation } from "../../support/installation.ts";
import { type DistributedGateway, openDistributedGateway } from "../../support/openGateway.ts";

describe("root fields that the gateway answers itself", () => {
  let installation: Installation;
  let gateway: DistributedGateway;
  beforeAll(async () => {
    installation = await seededInstallation(5);
    gateway = await openDistributedGateway(installation.env);
  });
  afterAll(async () => {
    await gateway.close();
    await installation.remove();
  });

  const sent = () => Object.values(gateway.sent).flat();

  it("are answered together with those of subgraphs, in the client's order", async () => {
    const query = `query ($id: ID!, $asked: String!, $no: Boolean = false) {
      type: __type(name: "Liaison") { name }
      ...Entity
      why: explainAccess(query: $asked) { reader fields { coordinate kind } }
      ... on Query { __typename __schema @include(if: $no) { queryType { name } } }
      again: legalEntity(id: $id) { legalRepresentative { phone } }
    }
    fragment Entity on Query { legalEntity(id: $id) { uscc } }`;
    const variables = { id: "2", asked: "{ registrationImports { totalCount } }" };
    const { status, body } = await gateway.ask("PUBLIC", query, variables);
    expect(status).toBe(200);
    expect(JSON.stringify(body.data)).toMatch(
      /^\{"type":null,"legalEntity":\{"uscc":"\w{18}"\},"why":\{.*\},"__typename":"Query","again":\{"legalRepresentative":\{"phone":null\}\}\}$/u,
    );
    expect(body.data).toMatchObject({
      why: {
        reader: "PUBLIC",
        fields: [{ coordinate: "Query.registrationImports", kind: "WITHHELD" }],
      },
    });
    expect(body.errors?.map(({ path }) => path)).toEqual([
      ["again", "legalRepresentative", "phone"],
    ]);
  });

  it("ask no subgraph where nothing else is asked", async () => {
    const before = sent().length;
    const query = `{ explainAccess(query: "{ legalEntity(id: 2) { name } }") { fields { coordinate } } }`;
    const { body } = await gateway.ask("PUBLIC", query);
    expect(body).toEqual({
      data: {
        explainAccess: {
          fields: [{ coordinate: "Query.legalEntity" }, { coordinate: "LegalEntity.name" }],
        },
      },
    });
    expect(sent()).toHaveLength(before);
  });

  it("leave nothing of themselves in what the subgraphs are asked", async () => {
    const before = sent().length;
    const query = `query ($q: String!) { explainAccess(query: $q) { reader } legalEntity(id: "2") { name } }`;
    await gateway.ask("PUBLIC", query, { q: "{ __typename }" });
    expect(sent().slice(before).join(" ")).not.toMatch(/explainAccess|\$q/u);
  });

  it("are refused with the others where a variable does not fit, and nothing is fetched", async () => {
    const before = sent().length;
    const query = `query ($q: String!) { explainAccess(query: $q) { reader } legalEntity(id: "2") { name } }`;
    const { body } = await gateway.ask("PUBLIC", query, { q: 1 });
    expect(body).toEqual({
      errors: [
        {
          message: `Variable "$q" got invalid value 1; String cannot represent a non string value: 1`,
          locations: [{ line: 1, column: 8 }],
          extensions: { code: "BAD_USER_INPUT" },
        },
      ],
    });
    expect(sent()).toHaveLength(before);
  });

  it("take what the request decides of a withheld field from the operation's defaults", async () => {
    const query = `query ($yes: Boolean = true) { legalEntity(id: "2") { legalRepresentative { phone @include(if: $yes) } } }`;
    const { body } = await gateway.ask("PUBLIC", query);
    expect(body.data).toEqual({ legalEntity: { legalRepresentative: { phone: null } } });
    const none = await gateway.ask("PUBLIC", query, { yes: false });
    expect(none.body).toEqual({ data: { legalEntity: { legalRepresentative: {} } } });
  });

  it("are refused where the document has several operations and none is named", async () => {
    const { status, body } = await gateway.ask(
      "PUBLIC",
      "query A { a: __typename } query B { b: __typename }",
    );
    expect([status, body]).toEqual([
      400,
      {
        errors: [
          {
            message: "Must provide operation name if query contains multiple operations.",
            extensions: { code: "OPERATION_RESOLUTION_FAILURE" },
          },
        ],
      },
    ]);
  });

  it("count towards the size of an operation, introspection among them", async () => {
    const types = Array.from(
      { length: 300 },
      (_, at) => `a${at}: types { fields { args { name } } }`,
    );
    const { status, body } = await gateway.ask("PUBLIC", `{ __schema { ${types.join(" ")} } }`);
    expect([status, body.errors?.[0]?.extensions]).toEqual([400, { code: "OPERATION_TOO_LARGE" }]);
  });
});
