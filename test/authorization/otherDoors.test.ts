import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Installation, seededInstallation } from "../support/installation.ts";
import { type GatewayUnderTest, openGateway } from "../support/openGateway.ts";

const JSON_HEADERS = { "content-type": "application/json" };
const TYPENAME = { query: "{ __typename }" };

/** Ways to what one may not have, and to the gateway itself, beside the one that is meant; over HTTP. */
describe("another door", () => {
  let installation: Installation;
  let gateway: GatewayUnderTest;
  let authorization: string;

  beforeAll(async () => {
    installation = await seededInstallation(5);
    gateway = await openGateway(installation.env);
    authorization = `Bearer ${await gateway.tokenOf("PUBLIC")}`;
  });
  afterAll(async () => {
    await gateway.close();
    await installation.remove();
  });

  const ask = async (query: string, variables?: Record<string, unknown>) =>
    (await gateway.ask("PUBLIC", query, variables)).body;
  const messagesOf = async (query: string, variables?: Record<string, unknown>) =>
    (await ask(query, variables)).errors?.map(({ message }) => message);

  async function send(
    headers: Record<string, string>,
    payload?: object | string,
    url = "/graphql",
  ) {
    const method = payload === undefined ? "GET" : "POST";
    const sent = { authorization, ...headers };
    const response = await gateway.app.inject({
      method,
      url,
      headers: sent,
      ...(payload === undefined ? {} : { payload }),
    });
    return response;
  }

  it("by aliases of a masked value gives the masked one under each", async () => {
    const { data } = await ask(`
      { legalEntities(first: 5) { nodes { legalRepresentative { name again: name ...Third } } } }
      fragment Third on LegalRepresentative { third: name }`);
    const { nodes } = (data as Listed).legalEntities;
    const people = nodes.flatMap(({ legalRepresentative: person }) =>
      person === null ? [] : [person],
    );
    expect(people.length).toBeGreaterThan(1);
    for (const { name = "none", again, third } of people)
      expect([name, again, third]).toEqual([expect.stringMatching(/^.\*+$/u), name, name]);
  });

  it("by the alias of an open field gives nothing of a protected one, nor confuses the two", async () => {
    const { data, errors } = await ask(
      `{ legalEntity(id: "2") { id: name phone: uscc p: legalRepresentative { name: idNumber idNumber: position { code } } } }`,
    );
    expect(data).toMatchObject({
      legalEntity: { id: expect.stringContaining("公司"), p: { name: null } },
    });
    expect(errors?.map(({ path }) => path)).toEqual([["legalEntity", "p", "name"]]);
  });

  it("by two fragments with one response key is refused where they are two fields", async () => {
    const query = `{ legalEntity(id: "2") { p: legalRepresentative { ...A ...B } } }
      fragment A on LegalRepresentative { v: name } fragment B on LegalRepresentative { v: idNumber }`;
    expect(await messagesOf(query)).toEqual([
      expect.stringContaining(`"name" and "idNumber" are different fields`),
    ]);
  });

  it("by two fragments with one response key gives what is open of it, and nulls the rest alone", async () => {
    const query = `{ legalEntity(id: "2") { ...A ...B } }
      fragment A on LegalEntity { p: legalRepresentative { position { code } } }
      fragment B on LegalEntity { p: legalRepresentative { position { code } phone } }`;
    const { data, errors } = await ask(query);
    expect(data).toEqual({
      legalEntity: { p: { position: { code: expect.any(String) }, phone: null } },
    });
    expect(errors?.map(({ path }) => path)).toEqual([["legalEntity", "p", "phone"]]);
  });

  it("by @include(if: false) on a withheld field says nothing, and by a variable what it decides", async () => {
    const person = `{ legalEntity(id: "2") { p: legalRepresentative { a: phone @include(if: $on) b: idNumber @skip(if: true) c: idNumber @include(if: false) } } }`;
    expect(await ask(`query ($on: Boolean = false) ${person}`)).toEqual({
      data: { legalEntity: { p: {} } },
    });
    const { data, errors } = await ask(`query ($on: Boolean!) ${person}`, { on: true });
    expect(data).toEqual({ legalEntity: { p: { a: null } } });
    expect(errors?.map(({ path }) => path)).toEqual([["legalEntity", "p", "a"]]);
  });

  it("by __typename of what is withheld is as closed as the rest of it", async () => {
    const { data, errors } = await ask(`{ registrationImports { __typename t: __typename } }`);
    expect(data).toEqual({ registrationImports: null });
    expect(errors?.map(({ path }) => path)).toEqual([["registrationImports"]]);
  });

  it.each([
    "TGVnYWxFbnRpdHk6Mg==",
    "LegalEntity:2",
    "Permit:2",
    "2 or 1=1",
    "2;",
    "02",
    "2e0",
    "__proto__",
  ])("by the global id %j finds nobody", async (id) => {
    expect(await ask(`query ($id: ID!) { legalEntity(id: $id) { name } }`, { id })).toEqual({
      data: { legalEntity: null },
    });
  });

  it.each(["node", "nodes", "permit", "penalty", "listing"])(
    "by %s with an id finds no such field",
    async (field) => {
      expect(await messagesOf(`{ ${field}(id: "2") { __typename } }`)).toContain(
        `Cannot query field "${field}" on type "Query".`,
      );
    },
  );

  it.each(["t1.id_number", "id_number", "NAME_ASC; drop table permit", "__proto__"])(
    "by the order %j sorts nothing: orders are a closed list",
    async (order) => {
      const query = `query ($o: LegalEntityOrder) { legalEntities(orderBy: $o) { totalCount } }`;
      expect(await messagesOf(query, { o: order })).toEqual([
        `Variable "$o" got invalid value ${JSON.stringify(order)}; Value ${JSON.stringify(order)} does not exist in "LegalEntityOrder" enum.`,
      ]);
    },
  );

  it.each(["idNumber", "legalRepresentative", "phone", "t1.id_number", "_or", "where"])(
    "by the condition %s searches nothing: conditions are a closed list",
    async (field) => {
      const query = `query ($f: LegalEntityFilter) { legalEntities(filter: $f) { totalCount } }`;
      expect(await messagesOf(query, { f: { [field]: "3" } })).toEqual([
        `Variable "$f" got invalid value { ${field}: "3" }; Field "${field}" is not defined by type "LegalEntityFilter".`,
      ]);
    },
  );

  it.each([
    ["a browser's page", "text/html"],
    ["a browser's page before all", "text/html,application/xhtml+xml,*/*;q=0.8"],
  ])("by asking the endpoint for %s loads nothing from a foreign host", async (_, accept) => {
    const { statusCode, headers, body } = await send({ accept });
    expect([statusCode >= 400, headers["content-type"]]).toEqual([
      true,
      "application/json; charset=utf-8",
    ]);
    expect(body).not.toMatch(/https?:|<script/u);
  });

  it.each(["text/event-stream", "multipart/mixed; deferSpec=20220824"])(
    "by an answer in parts, as %s, is refused",
    async (accept) => {
      const { statusCode, body } = await send({ accept }, TYPENAME);
      expect([statusCode, JSON.parse(body)]).toMatchObject([
        406,
        { errors: [{ extensions: { code: "BAD_REQUEST" } }] },
      ]);
    },
  );

  it.each([
    `multipart/mixed; subscriptionSpec="1.0", application/json`,
    "application/json; callbackSpec=1.0",
  ])("by a subscription over %s is refused cleanly", async (accept) => {
    const callback = { callbackUrl: "http://127.0.0.1:1/", subscriptionId: "1", verifier: "x" };
    const { statusCode, body } = await send(
      { accept },
      { query: "subscription { a }", extensions: { subscription: callback } },
    );
    expect([statusCode, JSON.parse(body)]).toMatchObject([
      400,
      { errors: [{ message: "Send subscriptions to /graphql/stream (GraphQL over SSE)." }] },
    ]);
  });

  it("by a web socket opens none", async () => {
    const address = await gateway.app.listen({ host: "127.0.0.1", port: 0 });
    const handshake = request(`${address}/graphql`, {
      headers: {
        authorization,
        connection: "Upgrade",
        upgrade: "websocket",
        "sec-websocket-version": "13",
        "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==",
        "sec-websocket-protocol": "graphql-transport-ws",
      },
    });
    const status = new Promise((resolve) => {
      handshake.on("upgrade", () => resolve(101));
      handshake.on("response", ({ statusCode }) => resolve(statusCode));
    });
    handshake.end();
    expect(await status).toBe(400);
    handshake.destroy();
  });

  it("by the hash of a query that somebody else stored executes nothing", async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } };
    const { body } = await send(JSON_HEADERS, { extensions });
    expect(JSON.parse(body)).toMatchObject({
      errors: [{ extensions: { code: "PERSISTED_QUERY_NOT_SUPPORTED" } }],
    });
  });
});

interface Listed {
  readonly legalEntities: {
    readonly nodes: readonly {
      readonly legalRepresentative: Readonly<Record<string, string>> | null;
    }[];
  };
}
