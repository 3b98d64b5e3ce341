import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { emptyInstallation, type Installation } from "../../support/installation.ts";
import { type GatewayUnderTest, openGateway } from "../../support/openGateway.ts";

const many = (count: number, one: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => one(at)).join(" ");

const TYPENAME = JSON.stringify({ query: "{ __typename }" });

const refused = (message: string) => ({
  errors: [{ message, extensions: { code: "BAD_REQUEST" } }],
});

describe("the limits of an operation", () => {
  let installation: Installation;
  let gateway: GatewayUnderTest;
  let authorization: string;

  beforeAll(async () => {
    installation = emptyInstallation();
    gateway = await openGateway(installation.env);
    authorization = `Bearer ${await gateway.tokenOf("PUBLIC")}`;
  });
  afterAll(async () => {
    await gateway.close();
    await installation.remove();
  });

  async function ask(method: "GET" | "POST", query: string) {
    const response = await (method === "GET"
      ? gateway.app.inject({
          url: `/graphql?query=${encodeURIComponent(query)}`,
          headers: { authorization },
        })
      : gateway.app.inject({
          method,
          url: "/graphql",
          headers: { authorization },
          payload: { query },
        }));
    const { errors = [] } = response.json<Body>();
    const [error] = errors;
    return { status: response.statusCode, code: error?.extensions.code, message: error?.message };
  }

  async function post(headers: Record<string, string>, payload: string | Buffer = TYPENAME) {
    const response = await gateway.app.inject({
      method: "POST",
      url: "/graphql",
      headers: { authorization, ...headers },
      payload,
    });
    return { status: response.statusCode, body: response.json<unknown>() };
  }

  const TOO_LARGE: readonly (readonly [string, string, string])[] = [
    [
      "deeper than 24",
      `{ legalEntity(id: "1") ${"{ parent ".repeat(24)} { name } ${"}".repeat(24)} }`,
      "The operation is nested deeper than 24, fragments spread; ask in several operations.",
    ],
    [
      "of more than 500 aliases",
      `{ legalEntity(id: "1") { ${many(501, (at) => `a${at}: name`)} } }`,
      "The operation has more than 500 aliases, fragments spread; ask in several operations.",
    ],
    [
      "of more than 500 aliases, by a fragment spread again and again",
      `{ ${many(11, (at) => `a${at}: legalEntity(id: "${at}") { ...F }`)} } fragment F on LegalEntity { ${many(50, (at) => `a${at}: name`)} }`,
      "The operation has more than 500 aliases, fragments spread; ask in several operations.",
    ],
    [
      "of more than 500 aliases, of look-ups",
      `{ ${many(501, (at) => `a${at}: legalEntity(id: "${at}") { name }`)} }`,
      "The operation has more than 500 aliases, fragments spread; ask in several operations.",
    ],
    [
      "of more than 500 directives, by a fragment spread again and again",
      `{ ${many(11, (at) => `a${at}: legalEntity(id: "${at}") { ...F }`)} } fragment F on LegalEntity { ${many(50, () => `name @skip(if: false)`)} }`,
      "The operation has more than 500 directives, fragments spread; ask in several operations.",
    ],
    [
      "of more than 20000 records",
      `{ legalEntities(first: 100) { nodes { permits(first: 100) { nodes { legalEntity { permits { totalCount } } } } } } }`,
      "The operation may answer 210100 records, more than 20000; ask for smaller pages, or for fewer lists within lists.",
    ],
  ];

  describe.each(["GET", "POST"] as const)("by %s", (method) => {
    it.each(TOO_LARGE)("refuse one that is %s", async (_, query, message) => {
      expect(await ask(method, query)).toEqual({
        status: 400,
        code: "OPERATION_TOO_LARGE",
        message,
      });
    });

    it("refuse one of more than 10,000 tokens before it is parsed to the end", async () => {
      expect(await ask(method, `{ ${"a ".repeat(10_001)} }`)).toEqual({
        status: 200,
        code: "GRAPHQL_PARSE_FAILED",
        message: expect.stringContaining("10000 tokens"),
      });
    });

    it("let one pass that is as large as they are", async () => {
      const query = `{ legalEntity(id: "1") { ${many(500, (at) => `a${at}: name @skip(if: false)`)} } }`;
      expect(await ask(method, query)).toEqual({
        status: 200,
        code: undefined,
        message: undefined,
      });
    });

    it("refuse one whose fields cannot be merged in good time", async () => {
      expect(await ask(method, `{ ${`legalEntity(id: "1") { name } `.repeat(900)} }`)).toEqual({
        status: 200,
        code: "GRAPHQL_VALIDATION_FAILED",
        message: "Validation aborted.",
      });
    });
  });

  it.each(["mutation { a }", "subscription { a }"])("execute no %s by GET", async (query) => {
    expect(await ask("GET", query)).toMatchObject({ status: 405, code: "BAD_REQUEST" });
  });

  it("execute nothing by HEAD or PUT", async () => {
    const url = "/graphql?query=%7B__typename%7D";
    for (const [method, status] of [
      ["HEAD", 405],
      ["PUT", 404],
      ["DELETE", 404],
    ] as const) {
      const { statusCode } = await gateway.app.inject({ method, url, headers: { authorization } });
      expect(statusCode).toBe(status);
    }
  });

  it.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    ";",
    " ",
    "x",
  ])("execute nothing by GET with the content type %j", async (type) => {
    const response = await gateway.app.inject({
      url: "/graphql?query=%7B__typename%7D",
      headers: { authorization, "content-type": type },
    });
    expect([response.statusCode, response.json()]).toEqual([
      415,
      refused("GET requests may not have a content-type header other than application/json."),
    ]);
  });

  it.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/graphql",
    "application/jsonx",
    "text/plain; application/json",
  ])("execute nothing by POST with the content type %s", async (type) => {
    expect(await post({ "content-type": type })).toEqual({
      status: 415,
      body: refused("Send the body as Content-Type: application/json."),
    });
  });

  it.each(["utf-7", "utf-16le", "utf-32", "iso-8859-1", "gbk", "", "utf-8; charset=utf-7"])(
    "execute nothing in the character set %j",
    async (charset) => {
      expect(await post({ "content-type": `application/json; charset=${charset}` })).toEqual({
        status: 415,
        body: refused("Send the body in UTF-8."),
      });
    },
  );

  it.each([
    "application/json",
    "application/json; charset=utf-8",
    `Application/JSON;charset="UTF8"`,
  ])("execute what comes as %s", async (type) => {
    expect(await post({ "content-type": type })).toEqual({
      status: 200,
      body: { data: { __typename: "Query" } },
    });
  });

  it.each([
    ["gzip", gzipSync(TYPENAME)],
    ["br", brotliCompressSync(TYPENAME)],
    ["gzip", Buffer.from(TYPENAME)],
    ["identity, gzip", gzipSync(TYPENAME)],
  ])("unpack nothing that comes with the content encoding %s", async (encoding, payload) => {
    const headers = { "content-type": "application/json", "content-encoding": encoding };
    expect(await post(headers, payload)).toEqual({
      status: 415,
      body: refused("Send the body as it is, without Content-Encoding."),
    });
  });

  it("say in the form of GraphQL that a body is too large, or is no JSON", async () => {
    const json = { "content-type": "application/json" };
    const large = JSON.stringify({ query: `{ __typename } # ${"x".repeat(300_000)}` });
    expect(await post(json, large)).toEqual({
      status: 413,
      body: refused("Request body is too large"),
    });
    expect(await post(json, "{")).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: "BAD_REQUEST" } }] },
    });
  });

  it("refuse several operations in one request", async () => {
    const one = { query: "{ __typename }" };
    const { status } = await post(
      { "content-type": "application/json" },
      JSON.stringify([one, one]),
    );
    expect(status).toBe(400);
    const response = await gateway.app.inject({
      url: "/graphql?query=%7B__typename%7D&query=%7B__typename%7D",
      headers: { authorization },
    });
    expect([response.statusCode, response.json()]).toEqual([
      400,
      refused("The 'query' search parameter may only be specified once."),
    ]);
  });
});

interface Body {
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code?: string };
  }[];
}
