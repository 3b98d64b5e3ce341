import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { readConfiguration } from "../../../gateway/configuration/configuration.ts";
import { rateLimiter } from "../../../gateway/http/rateLimiter.ts";
import { TokenBuckets } from "../../../gateway/http/tokenBucket.ts";
import { contracts } from "../../../policy/partners/index.ts";
import { rateLimitsOf } from "../../../policy/rateLimits.ts";
import { type Reader, readerByCode } from "../../../policy/readers.ts";
import { type Installation, seededInstallation } from "../../support/installation.ts";
import { type GatewayUnderTest, openGateway } from "../../support/openGateway.ts";

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

  it("may be multiplied and switched off", () => {
    expect([scaleOf(""), scaleOf("2.5"), scaleOf("off")]).toEqual([1, 2.5, 0]);
    const principal = { reader: reader("PUBLIC"), officer: "a", secondFactor: false };
    const off = rateLimiter(0, new TokenBuckets(() => 0).take);
    expect(() => off.countRecords(principal, 1_000_000_000)).not.toThrow();
    const double = rateLimiter(2, new TokenBuckets(() => 0).take);
    expect(() => double.countRecords(principal, 4_000)).not.toThrow();
    expect(() => double.countRecords(principal, 1)).toThrow("try again in 1 seconds");
  });

  it.each(["0", "-1", "no", "Infinity"])("are not multiplied by %s", (scale) => {
    expect(() => readConfiguration({ RATE_LIMIT_SCALE: scale })).toThrow(
      `RATE_LIMIT_SCALE=${scale} is neither a number above 0 nor "off"; 1 leaves the limits as they are`,
    );
  });
});

describe("a reader that asks too much", () => {
  let installation: Installation;
  let gateway: GatewayUnderTest;
  let instant = Date.now();

  beforeAll(async () => {
    installation = await seededInstallation(5);
    // The public: 6 requests and 200 records a minute.
    gateway = await openGateway(
      { ...installation.env, RATE_LIMIT_SCALE: "0.1" },
      { clock: { now: () => new Date(instant) } },
    );
  });
  afterAll(async () => {
    await gateway.close();
    await installation.remove();
  });

  const post = async (code: string, query: string) =>
    gateway.app.inject({
      method: "POST",
      url: "/graphql",
      headers: { authorization: `Bearer ${await gateway.tokenOf(code)}` },
      payload: { query },
    });

  const refusal = {
    errors: [
      { message: expect.stringContaining("try again in"), extensions: { code: "RATE_LIMITED" } },
    ],
  };

  it("of records is told when to come back, is answered then, and keeps nobody else waiting", async () => {
    const aliases = Array.from({ length: 40 }, (_, at) => `a${at}: legalEntity(id: "1") { name }`);
    const query = `{ ${aliases.join(" ")} legalEntities(first: 50) { totalCount } }`;
    const answers = [];
    for (let at = 0; at < 3; at += 1) answers.push(await post("PUBLIC", query));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 429]);
    const [, , refused] = answers;
    expect(refused?.json()).toEqual(refusal);
    // 200 records at once, of which 20 are left; 200 more a minute.
    expect(refused?.headers["retry-after"]).toBe("21");
    expect((await post("CPC", query)).statusCode).toBe(200);
    instant += 21_000;
    expect((await post("PUBLIC", query)).statusCode).toBe(200);
  });

  it("of requests is refused before its body is read, by GET as by POST", async () => {
    instant += 3_600_000;
    for (let at = 0; at < 6; at += 1)
      expect((await post("PUBLIC", "{ __typename }")).statusCode).toBe(200);
    const refused = await post("PUBLIC", "{ not even");
    expect([refused.statusCode, refused.json()]).toEqual([429, refusal]);
    expect(refused.headers["retry-after"]).toBe("10");
    const got = await gateway.app.inject({
      url: "/graphql?query=%7B__typename%7D",
      headers: { authorization: `Bearer ${await gateway.tokenOf("PUBLIC")}` },
    });
    expect([got.statusCode, got.json()]).toEqual([429, refusal]);
  });
});
