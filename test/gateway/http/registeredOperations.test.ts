import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { readConfiguration } from "../../../gateway/configuration/configuration.ts";
import { createGateway } from "../../../gateway/createGateway.ts";
import { type Installation, seededInstallation } from "../../support/installation.ts";
import { type GatewayUnderTest, openGateway } from "../../support/openGateway.ts";
import { operationsFolder } from "../registeredOperations/registeredOperationsFolder.ts";
import { DOSSIER_USCC } from "./dossier.ts";

const textOf = (file: string) => readFileSync(`registered-operations/${file}`, "utf8");
const idOf = (text: string) => createHash("sha256").update(text).digest("hex");

const persisted = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });

const DUE_DILIGENCE = textOf("PARTNER-LAW/dueDiligence.graphql");
const SUMMARY = textOf("PUBLIC/enterpriseSummary.graphql");
const variables = { uscc: DOSSIER_USCC };

const refused = (reader: string) => ({
  status: 403,
  body: {
    errors: [
      {
        message: `仅可执行已登记的操作 · ${reader} may execute registered operations only`,
        extensions: {
          code: "OPERATION_NOT_REGISTERED",
          remedy: expect.stringContaining("send the SHA-256 of a registered operation"),
        },
      },
    ],
  },
});

describe("a registered operation", () => {
  let installation: Installation;
  let gateway: GatewayUnderTest;

  beforeAll(async () => {
    installation = await seededInstallation(600);
    gateway = await openGateway({ ...installation.env, REGISTERED_OPERATIONS_ONLY: "PUBLIC" });
  });

  afterAll(async () => {
    await gateway.close();
    await installation.remove();
  });

  async function post(reader: string, payload: object) {
    const response = await gateway.app.inject({
      method: "POST",
      url: "/graphql",
      headers: {
        authorization: `Bearer ${await gateway.tokenOf(reader)}`,
        "x-purpose": purposeOf(reader),
      },
      payload,
    });
    return { status: response.statusCode, body: response.json<Body>() };
  }

  async function get(reader: string, parameters: Record<string, string>, more = "") {
    const response = await gateway.app.inject({
      method: "GET",
      url: `/graphql?${new URLSearchParams(parameters).toString()}${more}`,
      headers: { authorization: `Bearer ${await gateway.tokenOf(reader)}` },
    });
    return { status: response.statusCode, body: response.json<Body>() };
  }

  const id = idOf(DUE_DILIGENCE);

  it.each([
    ["its documentId", { documentId: id }],
    ["its documentId with the name of the algorithm", { documentId: `sha256:${id}` }],
    ["its hash, as clients of persisted queries do", { extensions: persisted(id) }],
    ["its text", { query: DUE_DILIGENCE }],
    ["its text and its id", { query: DUE_DILIGENCE, documentId: id }],
  ])("is executed for its partner by %s", async (_, asked) => {
    const { status, body } = await post("PARTNER-LAW", { ...asked, variables });
    expect([status, body.data]).toEqual([
      200,
      { legalEntity: expect.objectContaining({ uscc: DOSSIER_USCC }) },
    ]);
  });

  it.each([
    ["an operation of its own making", { query: "{ __typename }" }],
    ["introspection", { query: "{ __schema { types { name } } }" }],
    ["a text that is no operation", { query: "{ nothing" }],
    ["the text with a space more", { query: `${DUE_DILIGENCE} ` }],
    ["another text under a registered id", { query: "{ __typename }", documentId: id }],
    [
      "another text under a registered hash",
      { query: "{ __typename }", extensions: persisted(id) },
    ],
    ["a registered text under another id", { query: DUE_DILIGENCE, documentId: "0".repeat(64) }],
    ["an id that is not registered", { documentId: "0".repeat(64) }],
    ["an operation of another partner", { query: textOf("PARTNER-RATING/creditFile.graphql") }],
    ["an operation of the public", { documentId: idOf(SUMMARY) }],
    ["nothing", { variables }],
  ])("is the only thing that a partner executes: %s is refused", async (_, asked) => {
    expect(await post("PARTNER-LAW", asked)).toEqual(refused("PARTNER-LAW"));
  });

  it("is the only thing in a batch too", async () => {
    expect(await post("PARTNER-LAW", [{ documentId: id }, { query: "{ __typename }" }])).toEqual(
      refused("PARTNER-LAW"),
    );
  });

  it("is executed by GET, and nothing else is", async () => {
    const given = { documentId: id, variables: JSON.stringify(variables) };
    expect((await get("PARTNER-LAW", given)).body.data).toEqual({
      legalEntity: expect.objectContaining({ uscc: DOSSIER_USCC }),
    });
    const byHash = { extensions: JSON.stringify(persisted(id)), variables: given.variables };
    expect((await get("PARTNER-LAW", byHash)).status).toBe(200);
    for (const parameters of [
      { query: "{ __typename }" },
      { query: "{ __typename }", documentId: id },
      { documentId: "x" },
      { extensions: "{" },
    ])
      expect(await get("PARTNER-LAW", parameters as Record<string, string>)).toEqual(
        refused("PARTNER-LAW"),
      );
    const twice = await get("PARTNER-LAW", { query: DUE_DILIGENCE }, "&query=%7B__typename%7D");
    expect(twice).toEqual(refused("PARTNER-LAW"));
  });

  it("is the only thing that the public executes where it is set so", async () => {
    expect(await post("PUBLIC", { query: "{ __typename }" })).toEqual(refused("PUBLIC"));
    const { body } = await post("PUBLIC", { documentId: idOf(SUMMARY), variables });
    expect(body.data).toMatchObject({ legalEntity: { uscc: DOSSIER_USCC } });
  });

  it("may be executed by a department by its id, with what the department may have", async () => {
    const { body } = await post("SH-AIC", { documentId: id, variables });
    expect(body).toEqual({
      data: {
        legalEntity: expect.objectContaining({
          annualReports: { nodes: expect.arrayContaining([expect.anything()]) },
        }),
      },
    });
    expect((await post("SH-AIC", { query: "{ __typename }" })).status).toBe(200);
  });

  it("that is not there is said to be missing to whoever may ask freely", async () => {
    expect(await post("SH-AIC", { documentId: "0".repeat(64) })).toMatchObject({
      status: 404,
      body: {
        errors: [
          {
            extensions: {
              code: "OPERATION_NOT_REGISTERED",
              remedy: expect.stringContaining("send the text"),
            },
          },
        ],
      },
    });
    const { body } = await post("SH-AIC", { extensions: persisted("0".repeat(64)) });
    expect(body.errors?.[0]?.extensions).toEqual({ code: "PERSISTED_QUERY_NOT_SUPPORTED" });
  });

  it("that this graph cannot execute stops the start", async () => {
    const folder = operationsFolder();
    folder.register("PUBLIC", "wrong.graphql", "query Wrong { nothing }");
    const env = { ...installation.env, REGISTERED_OPERATIONS_DIR: folder.path };
    await expect(createGateway(readConfiguration(env))).rejects.toThrow(
      `${folder.path}/PUBLIC/wrong.graphql: Cannot query field "nothing" on type "Query".`,
    );
    folder.remove();
  });
});

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions: Readonly<Record<string, unknown>> }[];
}

function purposeOf(reader: string): string {
  return { "PARTNER-LAW": "P18", PUBLIC: "P14" }[reader] ?? "P02";
}
