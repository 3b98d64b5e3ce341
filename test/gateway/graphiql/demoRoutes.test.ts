import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import Fastify from "fastify";
import type { FastifyInstance } from "fastify";
import { graphiqlPlugin } from "../../../gateway/graphiql/graphiqlPlugin.ts";

const asked: string[] = [];
let app: FastifyInstance;

beforeEach(async () => {
  asked.length = 0;
  app = Fastify();
  // A server may read forms elsewhere; the demo routes must not inherit that.
  app.addContentTypeParser(
    "application/x-www-form-urlencoded",
    { parseAs: "string" },
    async () => ({ reader: "PUBLIC" }),
  );
  await app.register(graphiqlPlugin, {
    graphqlPath: "/graphql",
    demoReaders: [
      { code: "PUBLIC", name: "The public", nameZh: "公众" },
      { code: "SELF:91310000MA1FL0001X", name: "An enterprise", nameZh: "企业" },
      { code: "CPC", name: "Consumer council", nameZh: "消费者权益保护委员会" },
      { code: "D-310110-MSA", name: "Yangpu", nameZh: "杨浦区市场监督管理局" },
      { code: "OTHER-1", name: "Someone", nameZh: "某人" },
      { code: "SH-TAX", name: "Tax", nameZh: "上海市税务局", note: "Tax in full" },
      { code: "ANALYST", name: "Analyst", nameZh: "分析人员" },
      { code: "ASSOC-FOOD", name: "Food association", nameZh: "食品协会" },
      { code: "SH-AIC", name: "Industry and Commerce", nameZh: "上海市工商局" },
    ],
    issueToken: async (code) => {
      asked.push(code);
      return `token-of-${code}`;
    },
  });
});

afterEach(async () => {
  await app.close();
});

function askToken(payload: string | object, headers: Record<string, string> = {}) {
  return app.inject({ method: "POST", url: "/demo/token", payload, headers });
}

describe("the list of demo readers", () => {
  test("is sorted by kind of reader and keeps the given order within a kind", async () => {
    const answer = await app.inject("/demo/readers");
    expect(answer.headers["content-type"]).toBe("application/json; charset=utf-8");
    const readers = answer.json<{ code: string; group: string }[]>();
    expect(readers.map(({ code, group }) => [code, group])).toEqual([
      ["SH-TAX", "City departments 市级部门"],
      ["SH-AIC", "City departments 市级部门"],
      ["D-310110-MSA", "Districts 各区部门"],
      ["ANALYST", "Analysts 分析人员"],
      ["CPC", "Society 社会组织"],
      ["ASSOC-FOOD", "Society 社会组织"],
      ["SELF:91310000MA1FL0001X", "Enterprises 企业"],
      ["PUBLIC", "Public 公众"],
      ["OTHER-1", "Others 其他"],
    ]);
    expect(readers[0]).toEqual({
      code: "SH-TAX",
      name: "Tax",
      nameZh: "上海市税务局",
      note: "Tax in full",
      group: "City departments 市级部门",
    });
  });
});

describe("a demo token", () => {
  test("is given to a known reader and is not to be stored on the way", async () => {
    const answer = await askToken({ reader: "SH-TAX" });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({ token: "token-of-SH-TAX" });
    expect(answer.headers["cache-control"]).toBe("no-store");
    expect(asked).toEqual(["SH-TAX"]);
  });

  test("is refused to an unknown reader, saying where the known ones are", async () => {
    const answer = await askToken({ reader: "SH-MARS" });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toEqual({
      statusCode: 400,
      error: "Bad Request",
      message:
        'There is no demo reader "SH-MARS". ' +
        'Send JSON {"reader": "<code>"} with a code listed by GET /demo/readers.',
    });
    expect(asked).toEqual([]);
  });

  test.each([{}, { reader: 7 }, { reader: null }, [], "null"])(
    "is refused when %j names no reader",
    async (payload) => {
      const answer = await askToken(payload, { "content-type": "application/json" });
      expect(answer.statusCode).toBe(400);
      expect(answer.json<{ message: string }>().message).toBe(
        'No reader was named. Send JSON {"reader": "<code>"} with a code listed by GET /demo/readers.',
      );
    },
  );

  test.each(["application/x-www-form-urlencoded", "multipart/form-data", "text/plain"])(
    "is refused to a body of type %s, which any page could send",
    async (type) => {
      const answer = await askToken('{"reader":"PUBLIC"}', { "content-type": type });
      expect([answer.statusCode, asked]).toEqual([415, []]);
    },
  );

  test("is refused to a body of no type", async () => {
    expect([(await askToken('{"reader":"PUBLIC"}')).statusCode, asked]).toEqual([415, []]);
  });
});

describe("the Host header", () => {
  test.each(["localhost", "LOCALHOST:4000", "127.0.0.1", "127.0.0.1:4000", "[::1]", "[::1]:4000"])(
    "%s names this computer and is answered",
    async (host) => {
      const readers = await app.inject({ url: "/demo/readers", headers: { host } });
      const token = await askToken({ reader: "PUBLIC" }, { host });
      expect([readers.statusCode, token.statusCode]).toEqual([200, 200]);
    },
  );

  test.each([
    "graph.example",
    "localhost.example",
    "127.0.0.1.example:4000",
    "127.0.0.1@graph.example",
    "10.0.0.1",
    "localhost:",
    "::1",
  ])("%s is foreign and is refused", async (host) => {
    const readers = await app.inject({ url: "/demo/readers", headers: { host } });
    const token = await askToken({ reader: "PUBLIC" }, { host, "x-forwarded-host": "localhost" });
    expect([readers.statusCode, token.statusCode, asked]).toEqual([403, 403, []]);
    expect(token.json()).toEqual({
      statusCode: 403,
      error: "Forbidden",
      message:
        "Demo tokens are only given to this computer itself. " +
        "Open the page at http://localhost or http://127.0.0.1 (with the port), not by another name.",
    });
  });
});
