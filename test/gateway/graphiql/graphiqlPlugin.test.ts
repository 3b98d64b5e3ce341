import { readFile } from "node:fs/promises";
import { afterEach, describe, expect, test } from "@jest/globals";
import Fastify from "fastify";
import type { FastifyInstance } from "fastify";
import { ASSET_NAMES } from "../../../gateway/graphiql/assets.ts";
import { graphiqlPlugin } from "../../../gateway/graphiql/graphiqlPlugin.ts";
import type { GraphiqlOptions } from "../../../gateway/graphiql/graphiqlPlugin.ts";

const demo = {
  demoReaders: [
    { code: "PUBLIC", name: "The public", nameZh: "公众" },
    { code: "D-310110-MSA", name: "Yangpu Market Supervision", nameZh: "杨浦区市场监督管理局" },
    { code: "SH-TAX", name: "Shanghai Tax Service", nameZh: "上海市税务局", note: "Tax in full" },
  ],
  issueToken: async (code: string) => `token-of-${code}`,
};

let app: FastifyInstance | undefined;

afterEach(async () => {
  await app?.close();
  app = undefined;
});

function serve(options: Partial<GraphiqlOptions> = {}): FastifyInstance {
  app = Fastify();
  void app.register(graphiqlPlugin, { graphqlPath: "/graphql", ...options });
  return app;
}

async function embeddedConfig(server: FastifyInstance): Promise<unknown> {
  const { body } = await server.inject("/");
  const found = /<script type="application\/json" id="config">(?<json>[^<]*)<\/script>/.exec(body);
  return JSON.parse(found?.groups?.["json"] ?? "null");
}

describe("the page", () => {
  test("is HTML that may not be framed, sniffed, stored or told of in a referrer", async () => {
    const { statusCode, headers } = await serve().inject("/");
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
    });
  });

  test("runs scripts of its own server only, and styles with a nonce that is never the same", async () => {
    const server = serve();
    const nonces = await Promise.all(
      ["first", "second"].map(async () => {
        const { headers, body } = await server.inject("/");
        const nonce = /nonce="(?<nonce>[\w-]{24})"/.exec(body)?.groups?.["nonce"] ?? "";
        expect(headers["content-security-policy"]).toBe(
          `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; ` +
            "font-src data:; img-src 'self' data:; connect-src 'self'; base-uri 'none'; " +
            "form-action 'none'; frame-ancestors 'none'",
        );
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
  });

  test("asks for exactly the files that are served", async () => {
    const { body } = await serve().inject("/");
    const asked = [...body.matchAll(/\/graphiql\/assets\/(?<name>[\w.-]+)/g)].map(
      (match) => match.groups?.["name"],
    );
    // session.js is imported by page.js.
    expect(new Set([...asked, "session.js"])).toEqual(new Set(ASSET_NAMES));
  });

  test("carries the path of the graph and the examples, whatever characters they hold", async () => {
    const examples = [
      { title: "</script><!-- 企业 $& {{nonce}}", query: "{ a }", variables: { uscc: "$1" } },
    ];
    expect(await embeddedConfig(serve({ graphqlPath: "/api/graphql", examples }))).toEqual({
      graphqlPath: "/api/graphql",
      demo: false,
      examples,
    });
  });

  test.each(["https://elsewhere.example/graphql", "//elsewhere.example/graphql", "graphql"])(
    "refuses to start with the graph at %s",
    async (graphqlPath) => {
      await expect(serve({ graphqlPath }).ready()).rejects.toThrow(
        `graphqlPath must be a path on this server such as "/graphql", not "${graphqlPath}".`,
      );
    },
  );
});

describe("the files of the page", () => {
  test.each(ASSET_NAMES)("%s is served with its type and not fetched twice", async (name) => {
    const server = serve();
    const url = `/graphiql/assets/${name}`;
    const { statusCode, headers, rawPayload } = await server.inject(url);
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      "content-type": name.endsWith(".css")
        ? "text/css; charset=utf-8"
        : "text/javascript; charset=utf-8",
      "cache-control": "public, no-cache",
      "x-content-type-options": "nosniff",
      "content-length": String(rawPayload.length),
    });
    expect(rawPayload.length).toBeGreaterThan(1000);

    const etag = String(headers.etag);
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    const again = await server.inject({ url, headers: { "if-none-match": `W/${etag}` } });
    expect([again.statusCode, again.body]).toEqual([304, ""]);
    const stale = await server.inject({ url, headers: { "if-none-match": '"older"' } });
    expect(stale.statusCode).toBe(200);
  });

  test.each([
    "/graphiql/assets/",
    "/graphiql/assets/package.json",
    "/graphiql/assets/page.html",
    "/graphiql/assets/../package.json",
    "/graphiql/assets/..%2Fpackage.json",
    "/graphiql/assets/%2e%2e/package.json",
    "/graphiql/assets/%2e%2e%2fpackage.json",
    "/graphiql/assets/..%5Cpackage.json",
    "/graphiql/assets/..%252Fpackage.json",
    "/graphiql/assets/page.js%00.css",
    "/graphiql/assets/graphiql.min.js.map",
  ])("%s is not found", async (url) => {
    expect((await serve().inject(url)).statusCode).toBe(404);
  });

  test.each(["page.html", "page.css", "page.js", "session.js"])(
    "%s names no other host",
    async (name) => {
      const file = new URL(`../../../gateway/graphiql/browser/${name}`, import.meta.url);
      const text = await readFile(file, "utf8");
      expect(text.match(/\w+:\/\/|["'`(=]\s*\/\/|@import|\bimport\(/g)).toBeNull();
    },
  );

  test("graphiql.min.css fetches nothing: its fonts and images are embedded", async () => {
    const { body } = await serve().inject("/graphiql/assets/graphiql.min.css");
    const sources = [...body.matchAll(/url\(["']?(?<scheme>[^"']{5})/g)].map(
      (match) => match.groups?.["scheme"],
    );
    expect([...new Set(sources)]).toEqual(["data:"]);
    expect(body).not.toContain("@import");
  });
});

describe("without an issuer of tokens", () => {
  test.each([
    ["neither readers nor issuer", {}],
    ["readers alone", { demoReaders: demo.demoReaders }],
    ["an issuer alone", { issueToken: demo.issueToken }],
  ])("%s: there are no demo routes and the page asks for a token", async (_given, options) => {
    const server = serve(options);
    expect(await embeddedConfig(server)).toMatchObject({ demo: false });
    const readers = await server.inject("/demo/readers");
    const token = await server.inject({
      method: "POST",
      url: "/demo/token",
      payload: { reader: "PUBLIC" },
    });
    expect([readers.statusCode, token.statusCode]).toEqual([404, 404]);
  });
});
