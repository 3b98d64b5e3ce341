import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Installation, seededInstallation } from "../support/installation.ts";
import { type DistributedGateway, openDistributedGateway } from "../support/openGateway.ts";

/** Ways in which gateways have been broken; each is tried on this one over HTTP. */
describe("a known attack", () => {
  let installation: Installation;
  let gateway: DistributedGateway;

  beforeAll(async () => {
    installation = await seededInstallation(20);
    gateway = await openDistributedGateway(installation.env);
  });

  afterAll(async () => {
    await gateway.close();
    await installation.remove();
  });

  const PHONE = `{ legalEntity(id: "2") { legalRepresentative { phone } } }`;
  const CASE = { "x-purpose": "P05", "x-basis": "CASE-1" };

  async function post(headers: Record<string, string>, payload: string | Buffer) {
    const authorization = `Bearer ${await gateway.tokenOf("PUBLIC")}`;
    return gateway.app.inject({
      method: "POST",
      url: "/graphql",
      headers: { authorization, ...headers },
      payload,
    });
  }

  it.each(["__proto__", "constructor", "prototype"])(
    "by the alias %s is refused, and changes no object",
    async (alias) => {
      const query = `{ legalEntity(id: "2") { ${alias}: name } }`;
      const { body } = await gateway.ask("PUBLIC", query);
      expect(body).toEqual({
        errors: [
          {
            message: `The alias ${alias} is reserved; use another.`,
            extensions: { code: "BAD_USER_INPUT" },
          },
        ],
      });
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );

  it.each(["__proto__", "constructor"])("by the variable %s is refused", async (name) => {
    const variables =
      name === "__proto__" ? `{"__proto__":{"a":1}}` : `{"constructor":{"prototype":{}}}`;
    const response = await post(
      { "content-type": "application/json" },
      `{"query":"{ __typename }","variables":${variables}}`,
    );
    expect(response.statusCode).toBe(400);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("by _entities with a guessed key finds no such field", async () => {
    const query = `{ _entities(representations: [{ __typename: "LegalEntity", id: "2" }]) { __typename } }`;
    const { body } = await gateway.ask("SH-AIC", query, undefined, CASE);
    expect(body.errors?.[0]?.extensions?.["code"]).toBe("GRAPHQL_VALIDATION_FAILED");
  });

  it("by _service for the SDL finds no such field", async () => {
    const { body } = await gateway.ask("SH-AIC", `{ _service { sdl } }`, undefined, CASE);
    expect(body.errors?.[0]?.extensions?.["code"]).toBe("GRAPHQL_VALIDATION_FAILED");
  });

  it("by the scope that tells an entity's standing finds no such field", async () => {
    const { body } = await gateway.ask("SH-AIC", `{ legalEntity(id: "2") { scope } }`);
    expect(body.errors?.[0]?.extensions?.["code"]).toBe("GRAPHQL_VALIDATION_FAILED");
  });

  it.each(["scope", "id", "__typename"])(
    "by an alias called %s, as subgraphs are told who is meant, changes nothing but the key",
    async (alias) => {
      const query = `{ legalEntity(id: "1") { named: name inspections { nodes { officers { name } } } } }`;
      const { body: plain } = await gateway.ask("SH-AIC", query, {}, CASE);
      const { body } = await gateway.ask("SH-AIC", query.replace("named", alias), {}, CASE);
      expect(JSON.stringify(body).replace(alias, "named")).toBe(JSON.stringify(plain));
    },
  );

  it("by a misspelt field gets no suggestion", async () => {
    const { body } = await gateway.ask(
      "PUBLIC",
      `{ legalEntity(id: "2") { legalRepresentativ { name } } }`,
    );
    expect(body.errors?.[0]?.message).toBe(
      `Cannot query field "legalRepresentativ" on type "LegalEntity".`,
    );
  });

  it("by @defer is refused cleanly", async () => {
    const { status, body } = await gateway.ask("PUBLIC", `{ ... @defer { __typename } }`);
    expect([status, body.errors?.[0]?.message]).toEqual([200, `Unknown directive "@defer".`]);
  });

  it("by a subscription is refused cleanly", async () => {
    const { status, body } = await gateway.ask("PUBLIC", `subscription { a }`);
    expect([status, body]).toEqual([
      400,
      {
        errors: [
          {
            message: "Send subscriptions to /graphql/stream (GraphQL over SSE).",
            extensions: { code: "BAD_REQUEST" },
          },
        ],
      },
    ]);
  });

  it("by several operations in one body is refused", async () => {
    const one = { query: "{ __typename }" };
    const response = await post({ "content-type": "application/json" }, JSON.stringify([one, one]));
    expect(response.statusCode).toBe(400);
  });

  it("by a packed body is refused, and nothing is unpacked", async () => {
    const packed = gzipSync(Buffer.alloc(50_000_000, 32));
    const headers = { "content-type": "application/json", "content-encoding": "gzip" };
    const response = await post(headers, packed);
    expect(response.statusCode).toBe(415);
  });

  it("by a body of more than 256 KiB is refused before it is read", async () => {
    const query = `{ __typename } # ${"x".repeat(300_000)}`;
    const response = await post({ "content-type": "application/json" }, JSON.stringify({ query }));
    expect(response.statusCode).toBe(413);
  });

  it("by a form of a foreign page is refused", async () => {
    const response = await post(
      { "content-type": "application/x-www-form-urlencoded" },
      "query=%7B__typename%7D",
    );
    expect(response.statusCode).toBe(415);
  });

  it("by lists within lists is refused before anything is fetched", async () => {
    const before = Object.values(gateway.sent).flat().length;
    const query = `{ legalEntities(first: 100) { nodes { permits(first: 100) { nodes { legalEntity { permits(first: 100) { totalCount } } } } } } }`;
    const { status, body } = await gateway.ask("PUBLIC", query);
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions).toEqual({ code: "OPERATION_TOO_LARGE" });
    expect(Object.values(gateway.sent).flat()).toHaveLength(before);
  });

  it("by the same query after somebody else's gets its own answer, not the other's", async () => {
    const registrar = await gateway.ask("SH-AIC", PHONE, undefined, CASE);
    const publicly = await gateway.ask("PUBLIC", PHONE);
    const again = await gateway.ask("SH-AIC", PHONE, undefined, CASE);
    expect(registrar.body.data).toEqual(again.body.data);
    expect(JSON.stringify(registrar.body.data)).toMatch(/"phone":"120\d{8}"/u);
    expect(publicly.body.data).toEqual({ legalEntity: { legalRepresentative: { phone: null } } });
  });

  it("by the same query at the same moment as somebody else's gets its own answer", async () => {
    const readers = ["SH-AIC", "PUBLIC", "SH-AIC", "PUBLIC"];
    const before = gateway.sent["legal-entities"]?.length;
    const answers = await Promise.all(
      readers.map((reader) =>
        gateway.ask(reader, PHONE, undefined, reader === "PUBLIC" ? {} : CASE),
      ),
    );
    expect(answers.map(({ body }) => JSON.stringify(body).includes(`"phone":null`))).toEqual([
      false,
      true,
      false,
      true,
    ]);
    const asked = gateway.sent["legal-entities"]
      ?.slice(before)
      .map((query) => /phone/u.test(query));
    expect(asked?.toSorted()).toEqual([false, false, true, true]);
  });

  it("by the same query with other variables gets what these ask for", async () => {
    const query = `query ($id: ID!, $on: Boolean!) { legalEntity(id: $id) { id name @include(if: $on) legalRepresentative { phone } } }`;
    const answers = [];
    for (const [id, on] of [
      ["2", true],
      ["3", false],
      ["2", false],
    ] as const)
      answers.push((await gateway.ask("PUBLIC", query, { id, on })).body.data);
    const legalRepresentative = { phone: null };
    expect(answers).toEqual([
      { legalEntity: { id: "2", name: expect.any(String), legalRepresentative } },
      { legalEntity: { id: "3", legalRepresentative } },
      { legalEntity: { id: "2", legalRepresentative } },
    ]);
  });

  it("by two identities on one connection keeps them apart", async () => {
    const address = await gateway.app.listen({ host: "127.0.0.1", port: 0 });
    const answers = [];
    for (const reader of ["SH-PSB", "PUBLIC", "SH-PSB"]) {
      const headers = {
        authorization: `Bearer ${await gateway.tokenOf(reader)}`,
        "content-type": "application/json",
        ...(reader === "PUBLIC" ? {} : CASE),
      };
      const body = JSON.stringify({ query: PHONE });
      const response = await fetch(`${address}/graphql`, { method: "POST", headers, body });
      answers.push(/"phone":null/u.test(await response.text()));
    }
    expect(answers).toEqual([false, true, false]);
  });

  it("by claims that the client sends itself changes nothing", async () => {
    const claims = { reader: "SH-PSB", purpose: "P05", basis: "CASE-1", secondFactor: true };
    const response = await post(
      {
        "content-type": "application/json",
        "x-reader": "SH-PSB",
        "x-claims": JSON.stringify(claims),
      },
      JSON.stringify({ query: PHONE, extensions: { claims }, variables: { claims } }),
    );
    expect(response.json()).toMatchObject({
      data: { legalEntity: { legalRepresentative: { phone: null } } },
    });
  });

  it("by asking for the query plan is answered without it", async () => {
    const { body } = await gateway.ask("PUBLIC", `{ legalEntity(id: "2") { name } }`, undefined, {
      "apollo-query-plan-experimental": "1",
      "apollo-federation-include-trace": "ftv1",
    });
    expect(body).toEqual({ data: { legalEntity: { name: expect.any(String) } } });
  });

  it("by looking at the headers learns nothing of what serves them", async () => {
    const { headers } = await post(
      { "content-type": "application/json" },
      `{"query":"{ __typename }"}`,
    );
    expect(headers["x-powered-by"]).toBeUndefined();
    expect(headers["server"]).toBeUndefined();
  });
});
