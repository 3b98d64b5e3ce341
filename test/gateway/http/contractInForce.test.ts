import { describe, expect, it } from "@jest/globals";
import fastify from "fastify";
import { requireContractInForce } from "../../../gateway/http/contractInForce.ts";
import { type Reader, readerByCode } from "../../../policy/readers.ts";

/** The answer to a reader on a day. */
async function answerTo(code: string, day: string) {
  const app = fastify();
  const reader = readerByCode(code) as Reader;
  app.decorateRequest("principal", undefined);
  app.addHook("onRequest", async (request) => {
    request.principal = { reader, officer: "somebody", secondFactor: false };
  });
  app.get("/", { onRequest: requireContractInForce(() => day) }, async () => ({ data: {} }));
  const response = await app.inject("/");
  return { status: response.statusCode, body: response.json() as unknown };
}

describe("the contract of a partner", () => {
  it.each(["2024-01-01", "2027-06-30"])("lets it ask on %s", async (day) => {
    expect(await answerTo("PARTNER-PLATFORM", day)).toEqual({ status: 200, body: { data: {} } });
  });

  it.each(["2023-12-31", "2027-07-01"])("lets it ask nothing on %s", async (day) => {
    expect(await answerTo("PARTNER-PLATFORM", day)).toEqual({
      status: 403,
      body: {
        errors: [
          {
            message:
              "电子商务平台（示例）的协议自 2024-01-01 至 2027-06-30 有效 · the contract of An e-commerce platform (example) is in force from 2024-01-01 to 2027-06-30",
            extensions: { code: "CONTRACT_NOT_IN_FORCE" },
          },
        ],
      },
    });
  });

  it("is asked of nobody who needs none", async () => {
    expect(await answerTo("PUBLIC", "1999-01-01")).toEqual({ status: 200, body: { data: {} } });
  });
});
