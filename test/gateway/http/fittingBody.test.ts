import { describe, expect, it } from "@jest/globals";
import fastify, { type FastifyError } from "fastify";
import { BODY_LIMIT, requireFittingBody } from "../../../gateway/http/bodyLimit.ts";
import { asGraphqlError, requirePlainJson } from "../../../gateway/http/plainJson.ts";
import { type Reader, readerByCode } from "../../../policy/readers.ts";

const DAY = "2026-07-01";
const KIB = 1_024;

/** The answer to a body of which the headers say so much, from a reader or from nobody. */
async function answerTo(
  headers: Readonly<Record<string, string>>,
  code?: string,
  method: "GET" | "POST" = "POST",
) {
  const app = fastify();
  app.decorateRequest("principal", undefined);
  app.addHook("onRequest", async (request) => {
    if (code === undefined) return;
    request.principal = { reader: readerByCode(code) as Reader, officer: "", secondFactor: false };
  });
  app.addHook("onRequest", requirePlainJson);
  app.addHook(
    "onRequest",
    requireFittingBody(() => DAY),
  );
  app.addHook("onRequest", async (_request, reply) => reply.send({ data: "read" }));
  app.route({ method: ["GET", "POST"], url: "/", handler: async () => ({}) });
  const response = await app.inject({ method, url: "/", headers });
  return {
    status: response.statusCode,
    body: response.json() as unknown,
    accepts: response.headers["accept-encoding"],
  };
}

const JSON_TYPE = { "content-type": "application/json" };
const read = { status: 200, body: { data: "read" }, accepts: undefined };
const refused = (status: number, message: string, accepts?: string) => ({
  status,
  body: { errors: [{ message, extensions: { code: "BAD_REQUEST" } }] },
  accepts,
});

const sized = (length: number) => ({ ...JSON_TYPE, "content-length": String(length) });

async function answered(error: Partial<FastifyError>) {
  const logged: string[] = [];
  const app = fastify({
    logger: { level: "error", stream: { write: (one) => logged.push(one) } },
  });
  app.get("/", { errorHandler: asGraphqlError }, async () => {
    throw Object.assign(new Error("it is so"), error);
  });
  const { statusCode, body } = await app.inject("/");
  return { status: statusCode, ...(JSON.parse(body) as object), logged: logged.map(errorOf) };
}

describe("the body of a request", () => {
  const tooLarge = refused(413, "Request body is too large");

  it("may be as large as an operation, and from who may act as large as what it sends", async () => {
    expect(await answerTo(sized(256 * KIB), "PUBLIC")).toEqual(read);
    expect(await answerTo(sized(256 * KIB + 1), "PUBLIC")).toEqual(tooLarge);
    expect(await answerTo(sized(256 * KIB + 1), "SH-AIC")).toEqual(read);
    expect(BODY_LIMIT).toBe(6 * KIB * KIB);
  });

  it("counts as too large where it does not say how large it is, or whose it is", async () => {
    expect(await answerTo(JSON_TYPE, "PUBLIC")).toEqual(tooLarge);
    expect(await answerTo(sized(256 * KIB + 1))).toEqual(tooLarge);
  });

  it("is none of a question by GET", async () => {
    expect(await answerTo({}, "PUBLIC", "GET")).toEqual(read);
  });

  const plain = "identity";
  const length = { "content-length": "2" };

  it.each([
    "application/json",
    "application/json ;charset=utf-8",
    `Application/JSON; charset = "UTF8"`,
  ])("may be of the type %s", async (type) => {
    expect(await answerTo({ "content-type": type, ...length }, "PUBLIC")).toEqual(read);
  });

  it.each(["", "text/plain", "application/jsonp", "text/application/json"])(
    "is not of the type %j",
    async (type) => {
      const headers = { "content-type": type, ...length };
      expect(await answerTo(headers, "PUBLIC")).toEqual(
        refused(415, "Send the body as Content-Type: application/json.", plain),
      );
    },
  );

  it.each([
    "; charset=gbk",
    ";charset=gbk",
    `;  charset = "gbk"`,
    "; charset=",
    "; charset=utf-8; charset=gbk",
    "; charset=xutf-8",
  ])("is not in another character set: %j", async (charset) => {
    const headers = { "content-type": `application/json${charset}`, ...length };
    expect(await answerTo(headers, "PUBLIC")).toEqual(
      refused(415, "Send the body in UTF-8.", plain),
    );
  });

  it("is not packed", async () => {
    const packed = { ...JSON_TYPE, ...length };
    expect(await answerTo({ ...packed, "content-encoding": "gzip" }, "PUBLIC")).toEqual(
      refused(415, "Send the body as it is, without Content-Encoding.", plain),
    );
    expect(await answerTo({ ...packed, "content-encoding": " Identity " }, "PUBLIC")).toEqual(read);
  });
});

describe("what the server refuses before GraphQL has it", () => {
  const internal = {
    errors: [{ message: "Internal error", extensions: { code: "INTERNAL_SERVER_ERROR" } }],
    logged: ["it is so"],
  };

  it.each([400, 413, 499])("says what was wrong with the request: %i", async (statusCode) => {
    expect(await answered({ statusCode })).toEqual({
      status: statusCode,
      errors: [{ message: "it is so", extensions: { code: "BAD_REQUEST" } }],
      logged: [],
    });
  });

  it("keeps to itself what went wrong in the server, and logs it", async () => {
    expect(await answered({ statusCode: 500 })).toEqual({ status: 500, ...internal });
    expect(await answered({})).toEqual({ status: 500, ...internal });
    expect(await answered({ statusCode: 399 })).toMatchObject(internal);
  });
});

function errorOf(line: string): unknown {
  return (JSON.parse(line) as { err?: { message: string } }).err?.message;
}
