import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Installation, seededInstallation } from "../../support/installation.ts";
import { type GatewayUnderTest, openGateway } from "../../support/openGateway.ts";

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
