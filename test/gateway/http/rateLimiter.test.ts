import { HeaderMap } from "@apollo/server";
import { describe, expect, it } from "@jest/globals";
import fastify from "fastify";
import { readConfiguration } from "../../../gateway/configuration/configuration.ts";
import { rateLimiter } from "../../../gateway/http/rateLimiter.ts";
import { TokenBuckets } from "../../../gateway/http/tokenBucket.ts";
import { contracts } from "../../../policy/partners/index.ts";
import { rateLimitsOf } from "../../../policy/rateLimits.ts";
import { type Reader, readerByCode } from "../../../policy/readers.ts";

const scaleOf = (RATE_LIMIT_SCALE: string) =>
  readConfiguration({ RATE_LIMIT_SCALE }).rateLimitScale;
const reader = (code: string) => readerByCode(code) as Reader;

describe("a bucket", () => {
  const limit = { perMinute: 60, atOnce: 10 };

  /** Buckets with a clock that stands still until it is moved. */
  function buckets() {
    let instant = 1_000_000;
    const { take } = new TokenBuckets(() => instant);
    return {
      take: (tokens: number, name = "a") => take(name, tokens, limit),
      pass: (seconds: number) => {
        instant += seconds * 1_000;
      },
    };
  }

  it("gives at once what it holds, and then says how long to wait", () => {
    const { take } = buckets();
    expect(take(10)).toBeUndefined();
    expect(take(1)).toBe(1);
    expect(take(5)).toBe(5);
  });

  it("fills with time, up to what it holds", () => {
    const { take, pass } = buckets();
    take(10);
    pass(3);
    expect(take(4)).toBe(1);
    expect(take(3)).toBeUndefined();
    pass(3_600);
    expect(take(10)).toBeUndefined();
    expect(take(1)).toBe(1);
  });

  it("gives after the wait that it named, and not before", () => {
    const { take, pass } = buckets();
    take(10);
    const wait = take(7) ?? 0;
    pass(wait - 1);
    expect(take(7)).toBe(1);
    pass(1);
    expect(take(7)).toBeUndefined();
  });

  it("gives more than it holds when it is full, and is in debt for it", () => {
    const { take, pass } = buckets();
    expect(take(70)).toBeUndefined();
    expect(take(1)).toBe(61);
    pass(60);
    expect(take(1)).toBe(1);
    pass(1);
    expect(take(1)).toBeUndefined();
    expect(take(70)).toBe(10);
  });

  it("is as it was learned to be, where another gateway took from it", () => {
    const shared = new TokenBuckets(() => 1_000_000);
    shared.learn("a", { tokens: -5, filledAt: 1_000_000 });
    expect(shared.take("a", 1, limit)).toBe(6);
  });

  it("is one of many: what one name takes, another still has", () => {
    const { take } = buckets();
    take(10, "a");
    expect(take(10, "b")).toBeUndefined();
  });
});

describe("the limits of rate", () => {
  it("are strict for the public and generous for departments", () => {
    expect(rateLimitsOf(reader("PUBLIC"))).toEqual({
      requests: { perMinute: 60, atOnce: 60 },
      records: { perMinute: 2_000, atOnce: 2_000 },
    });
    expect(rateLimitsOf(reader("SH-AIC")).requests.perMinute).toBe(3_000);
    expect(rateLimitsOf(reader("D-310110-MSA"))).toEqual(rateLimitsOf(reader("SH-AIC")));
  });

  it("are the same for every partner, and never those of a department", () => {
    const limits = contracts.map(({ code }) => rateLimitsOf(reader(code)));
    expect(new Set(limits).size).toBe(1);
    expect(limits[0]?.requests.perMinute).toBe(300);
  });

  it.each([
    ["ANALYST", 600_000],
    ["ONESTOP", 600_000],
    ["CPC", 20_000],
    ["ASSOC-CATERING", 20_000],
    ["SELF:91310000Y00000H65N", 10_000],
  ])("let %s ask for %i records a minute", (code, records) => {
    expect(rateLimitsOf(reader(code)).records.perMinute).toBe(records);
  });

  it("are those of the public for whoever is not named", () => {
    const unknown = { ...reader("PUBLIC"), code: "X-SH-AIC" };
    expect(rateLimitsOf(unknown)).toBe(rateLimitsOf(reader("PUBLIC")));
  });

  it("count each person behind a reader by itself", () => {
    const limiter = rateLimiter(1, new TokenBuckets(() => 0).take);
    const asks = (code: string, officer: string, records: number) => () =>
      limiter.countRecords({ reader: reader(code), officer, secondFactor: false }, records);
    expect(asks("PUBLIC", "a", 2_000)).not.toThrow();
    expect(asks("PUBLIC", "a", 1)).toThrow(
      "查询过于频繁，请于 1 秒后再试 · too much was asked for at once; try again in 1 seconds",
    );
    expect(asks("PUBLIC", "b", 2_000)).not.toThrow();
    expect(asks("CPC", "a", 2_000)).not.toThrow();
  });

  it("of records end an operation with when to ask again", () => {
    const limiter = rateLimiter(1, new TokenBuckets(() => 0).take);
    const principal = { reader: reader("PUBLIC"), officer: "a", secondFactor: false };
    limiter.countRecords(principal, 2_000);
    expect(extensionsOf(() => limiter.countRecords(principal, 100))).toEqual({
      code: "RATE_LIMITED",
      http: { status: 429, headers: new HeaderMap([["retry-after", "3"]]) },
    });
  });

  it("of requests refuse one before it is read, apart from those of records", async () => {
    const limiter = rateLimiter(1, new TokenBuckets(() => 0).take);
    const app = fastify();
    app.decorateRequest("principal", undefined);
    app.addHook("onRequest", async (request) => {
      const code = request.headers["reader"];
      if (typeof code !== "string") return;
      request.principal = { reader: reader(code), officer: "a", secondFactor: false };
    });
    app.get("/", { onRequest: limiter.countRequest }, async () => ({ data: {} }));
    const ask = (code?: string) =>
      app.inject({ url: "/", headers: code === undefined ? {} : { reader: code } });

    for (let at = 0; at < 60; at += 1) expect((await ask("PUBLIC")).statusCode).toBe(200);
    const refused = await ask("PUBLIC");
    expect([refused.statusCode, refused.headers["retry-after"], refused.json()]).toEqual([
      429,
      "1",
      {
        errors: [
          {
            message:
              "查询过于频繁，请于 1 秒后再试 · too much was asked for at once; try again in 1 seconds",
            extensions: { code: "RATE_LIMITED" },
          },
        ],
      },
    ]);
    expect((await ask("CPC")).statusCode).toBe(200);
    const nobody = await ask();
    expect([nobody.statusCode, nobody.json<{ message: string }>().message]).toEqual([
      500,
      "a request was counted of nobody",
    ]);
    const principal = { reader: reader("PUBLIC"), officer: "a", secondFactor: false };
    expect(() => limiter.countRecords(principal, 2_000)).not.toThrow();
  });

  it("may be multiplied and switched off", () => {
    expect([scaleOf(""), scaleOf("2.5"), scaleOf("off")]).toEqual([1, 2.5, 0]);
    const principal = { reader: reader("PUBLIC"), officer: "a", secondFactor: false };
    const off = rateLimiter(0, new TokenBuckets(() => 0).take);
    for (const _time of ["once", "again"])
      expect(() => off.countRecords(principal, 1_000_000_000)).not.toThrow();
    const double = rateLimiter(2, new TokenBuckets(() => 0).take);
    expect(() => double.countRecords(principal, 4_000)).not.toThrow();
    expect(() => double.countRecords(principal, 1)).toThrow("try again in 1 seconds");
    expect(() => double.countRecords(principal, 400)).toThrow("try again in 6 seconds");
  });

  it.each(["0", "-1", "no", "Infinity"])("are not multiplied by %s", (scale) => {
    expect(() => readConfiguration({ RATE_LIMIT_SCALE: scale })).toThrow(
      `RATE_LIMIT_SCALE=${scale} is neither a number above 0 nor "off"; 1 leaves the limits as they are`,
    );
  });
});

function extensionsOf(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return (error as { extensions: unknown }).extensions;
  }
  return undefined;
}
