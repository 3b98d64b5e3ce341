import type { GatewayInterface } from "@apollo/server-gateway-interface";
import type { AuditTrail } from "../../../audit/auditTrail.ts";
import { ApolloServer } from "@apollo/server";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { buildSchema, execute, parse, print, visit } from "graphql";
import { enforcedGateway } from "../../../gateway/authorization/enforcedGateway.ts";
import type { GatewayContext } from "../../../gateway/gatewayContext.ts";
import { formatError } from "../../../gateway/http/formatError.ts";
import { withOwnFields } from "../../../gateway/ownFields/ownFieldsGateway.ts";
import type { Use } from "../../../policy/use.ts";
import { classificationOf } from "../../../schema/classification.ts";
import { contextOf } from "../explanation/explain.ts";

/** A graph with what its readers may not even know of: criminal transfers, minors. */
const WITH_SECRETS = /* GraphQL */ `
  directive @tag(name: String!) repeatable on FIELD_DEFINITION
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION

  type Query {
    legalEntity(id: ID): LegalEntity @tag(name: "open")
  }
  type LegalEntity {
    name: String! @tag(name: "open")
    remark: String @requiresScopes(scopes: [["record.remark"]])
    transfers(state: TransferState): [Transfer!]
      @requiresScopes(scopes: [["criminalTransfer.status"]])
    noted: String @requiresScopes(scopes: [["record.remark", "criminalTransfer.status"]])
  }
  type Transfer {
    number: String @requiresScopes(scopes: [["criminalTransfer.status"]])
    content: String @requiresScopes(scopes: [["criminalTransfer.content"], ["penalty.minor"]])
  }
  enum TransferState {
    OPEN
  }
  # What the gateway's own subscription tells.
  type Change {
    cursor: String! @tag(name: "open")
  }
  enum ChangeType {
    ENTITY_REGISTERED
  }
`;
const SECRET_NAMES = new Set(["transfers", "Transfer", "TransferState"]);
const withoutSecret = ({ name }: { readonly name: { readonly value: string } }) =>
  SECRET_NAMES.has(name.value) ? null : undefined;

/** The same graph had it never had them. */
const WITHOUT = print(
  visit(parse(WITH_SECRETS), {
    FieldDefinition: withoutSecret,
    ObjectTypeDefinition: withoutSecret,
    EnumTypeDefinition: withoutSecret,
  }),
);

/** Nothing of this is about the trail. */
const unrecorded: AuditTrail = {
  record: async () => undefined,
  announce: () => () => undefined,
  close: async () => undefined,
};

const city = {
  legalEntity: { name: "甲公司", remark: "内部", transfers: [{ number: "1", content: "案情" }] },
};

async function serverOf(sdl: string): Promise<ApolloServer<GatewayContext>> {
  const schema = buildSchema(sdl);
  const gateway: GatewayInterface = {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    load: async () => ({
      executor: async ({ document, request }) =>
        execute({
          schema,
          document,
          rootValue: city,
          variableValues: request.variables,
        }),
    }),
    stop: async () => undefined,
  };
  const classification = classificationOf(sdl);
  const server = new ApolloServer<GatewayContext>({
    gateway: withOwnFields(enforcedGateway(gateway, classification, unrecorded), classification),
    formatError,
    introspection: true,
    dangerouslyDisableValidation: true,
  });
  await server.start();
  return server;
}

const servers = new Map<string, ApolloServer<GatewayContext>>();
beforeAll(async () => {
  for (const sdl of [WITH_SECRETS, WITHOUT]) servers.set(sdl, await serverOf(sdl));
});
afterAll(async () => {
  for (const server of servers.values()) await server.stop();
});

async function ask(sdl: string, reader: string, query: string, use: Use = {}): Promise<unknown> {
  const answer = await servers
    .get(sdl)
    ?.executeOperation({ query }, { contextValue: contextOf(reader, use) });
  return answer?.body.kind === "single"
    ? JSON.parse(JSON.stringify(answer.body.singleResult))
    : undefined;
}

/** Ways of asking for what is secret, alone and beside something else that is wrong. */
const QUESTIONS = [
  `{ legalEntity { transfers { number } } }`,
  `{ legalEntity { name t: transfers { nonsense } } }`,
  `{ legalEntity { transfers } }`,
  `{ legalEntity { transfers(state: SHUT, other: 1) { number } } }`,
  `{ legalEntity { nonsense transfers { number } } }`,
  `{ legalEntity { ... on Transfer { number } } }`,
  `query ($s: TransferState) { legalEntity { transfers(state: $s) { number } } }`,
  `{ legalEntity { ...T } } fragment T on LegalEntity { transfers { number } }`,
  `{ __type(name: "Transfer") { name } }`,
  `{ ... on Query { __type(name: "TransferState") { enumValues { name } } } }`,
  `{ __type(name: "LegalEntity") { fields { name args { name } } } }`,
  `{ ...S } fragment S on Query { __schema { types { name fields { name } } } }`,
  `{ explainAccess(query: "{ legalEntity { transfers { number } } }") { fields { coordinate } } }`,
  `{ explainAccess(query: "{ legalEntity { nonsense transfers { x } } }") { reader } }`,
];

describe("data whose existence is secret", () => {
  it.each(QUESTIONS)("are for a stranger as if there were none: %s", async (query) => {
    for (const reader of ["PUBLIC", "ANALYST", "SELF:91310000132260250X"]) {
      const answer = await ask(WITH_SECRETS, reader, query);
      expect(answer).toEqual(await ask(WITHOUT, reader, query));
      expect(JSON.stringify(answer)).not.toContain("criminalTransfer");
    }
  });

  it("are shown to who may have them for some purpose, and withheld with a reason until it is declared", async () => {
    const query = `{ legalEntity { transfers { number } } __type(name: "Transfer") { name } }`;
    expect(await ask(WITH_SECRETS, "SH-PROC", query)).toMatchObject({
      data: { legalEntity: { transfers: null }, __type: { name: "Transfer" } },
      errors: [{ extensions: { cause: "PURPOSE_REQUIRED", coordinate: "LegalEntity.transfers" } }],
    });
    const use = { purpose: "P07", basis: "CASE-1", secondFactor: true } as const;
    expect(await ask(WITH_SECRETS, "SH-PROC", query, use)).toEqual({
      data: { legalEntity: { transfers: [{ number: "1" }] }, __type: { name: "Transfer" } },
    });
  });

  it("keep no field secret that requires anything else besides", async () => {
    expect(await ask(WITH_SECRETS, "PUBLIC", `{ legalEntity { noted } }`)).toMatchObject({
      data: { legalEntity: { noted: null } },
      errors: [{ extensions: { code: "UNAUTHORIZED_FIELD_OR_TYPE" } }],
    });
  });
});
