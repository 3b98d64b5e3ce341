import { createHash, createPrivateKey, createPublicKey, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  jest,
} from "@jest/globals";
import { decodeJwt, decodeProtectedHeader, SignJWT } from "jose";
import type { Claims } from "../../../kit/authorization/claims.ts";
import {
  ClaimsError,
  claimsSigner,
  claimsVerifier,
  type VerifyClaims,
} from "../../../kit/authorization/claimsToken.ts";
import { type ClaimKeys, openClaimKeys } from "../../../kit/keys/claimKeys.ts";

const DAY = "2026-07-01";
const BODY = '{"query":"{ a }"}';
const CLAIMS: Claims = { reader: "SH-AIC", secondFactor: false, day: DAY, reach: "single" };

/** All that a token says beside its times. */
const PAYLOAD = {
  iss: "supervision-graph/gateway",
  aud: "credit",
  sub: "SH-AIC",
  body: createHash("sha256").update(BODY).digest("base64url"),
  day: DAY,
  reach: "single",
};

describe("claims", () => {
  let folder: string;
  let keys: ClaimKeys;
  let verify: VerifyClaims;
  let today: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "claims-"));
    keys = await openClaimKeys(join(folder, "claim-keys.json"));
  });
  beforeEach(() => {
    today = DAY;
    // Anew for each test: what it makes of a key is made when it first meets it.
    verify = claimsVerifier(keys, "credit", () => today);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What the gateway's own key signs, whatever it says. */
  async function signed(payload: object, header: object = {}): Promise<string> {
    const { kid, pem } = keys.signingKey();
    const seconds = Math.floor(Date.now() / 1_000);
    return new SignJWT({ jti: randomUUID(), iat: seconds, exp: seconds + 30, ...payload })
      .setProtectedHeader({ alg: "EdDSA", kid, typ: "claims+jwt", ...header })
      .sign(createPrivateKey(pem));
  }

  const read = async (payload: object) => verify(await signed(payload), BODY);

  it("that say the least give the least", async () => {
    expect(await read(PAYLOAD)).toStrictEqual(CLAIMS);
    const { reach: _, ...rest } = PAYLOAD;
    expect(await read(rest)).toStrictEqual({ ...CLAIMS, reach: "several" });
  });

  it("that say something else than they may give nothing by it", async () => {
    const strange = {
      purpose: "P99",
      basis: 7,
      officer: 7,
      secondFactor: "true",
      consent: "credit.record",
      reach: "SINGLE",
    };
    expect(await read({ ...PAYLOAD, ...strange })).toStrictEqual({ ...CLAIMS, reach: "several" });
    expect(await read({ ...PAYLOAD, purpose: ["P05"], secondFactor: 1 })).toStrictEqual(CLAIMS);
  });

  it("that say all that they may give all of it", async () => {
    const consent = { uscc: "91310000Y00000H65N", categories: ["credit.record"] };
    const officer = { officer: "3f0a", avoids: [3, 17] };
    const all = { purpose: "P18", basis: "1", ...officer, secondFactor: true, consent };
    expect(await read({ ...PAYLOAD, ...all })).toStrictEqual({ ...CLAIMS, ...all });
  });

  it.each([["3"], 3, { 3: true }, [3, "17"], [1.5], null])(
    "that say %j of whom the officer avoids are refused, and not read as of one who avoids nobody",
    async (avoids) => {
      await expect(read({ ...PAYLOAD, avoids })).rejects.toThrow(
        "claims of entities to avoid that are none",
      );
    },
  );

  it("of whom the officer avoids cannot be taken out of their token", async () => {
    const sign = claimsSigner(keys);
    const token = sign({ ...CLAIMS, officer: "3f0a", avoids: [3] }, "credit", BODY);
    const [header = "", payload = "", signature = ""] = token.split(".");
    const { avoids, ...others } = JSON.parse(Buffer.from(payload, "base64url").toString()) as {
      readonly avoids: unknown;
    };
    expect(avoids).toEqual([3]);
    const without = Buffer.from(JSON.stringify(others)).toString("base64url");
    expect(() => verify(`${header}.${without}.${signature}`, BODY)).toThrow(
      "claims that do not verify",
    );
    expect(verify(token, BODY).avoids).toEqual([3]);
    expect(() => verify(token, BODY)).toThrow("claims that were used before");
  });

  it("that the gateway signs say what it vouches for, to one subgraph, for one body, once", async () => {
    const claims: Claims = { ...CLAIMS, purpose: "P05", basis: "1", secondFactor: true };
    const sign = claimsSigner(keys);
    const [one, other] = [sign(claims, "credit", BODY), sign(claims, "credit", BODY)];
    expect(verify(one, BODY)).toStrictEqual(claims);
    const { kid } = keys.signingKey();
    expect(decodeProtectedHeader(one)).toEqual({ alg: "EdDSA", kid, typ: "claims+jwt" });
    const { iat = 0, exp = 0, jti, ...said } = decodeJwt(one);
    const { reader: _, ...rest } = claims;
    expect(said).toEqual({ ...PAYLOAD, ...rest });
    expect(exp - iat).toBe(30);
    expect(jti).not.toBe(decodeJwt(other).jti);
  });

  it("are refused where there are none, for another body, and a second time", async () => {
    expect(() => verify(undefined, BODY)).toThrow("no claims");
    const token = await signed(PAYLOAD);
    expect(() => verify(token, "{}")).toThrow("claims of another body");
    verify(token, BODY);
    expect(() => verify(token, BODY)).toThrow("claims that were used before");
  });

  it.each<[string, object, object]>([
    ["of another issuer", { iss: "somebody" }, {}],
    ["for another subgraph", { aud: "approvals" }, {}],
    ["that have expired", { exp: Math.floor(Date.now() / 1_000) - 10 }, {}],
    ["that were made long ago", { iat: Math.floor(Date.now() / 1_000) - 60 }, {}],
    ["whose time is no number", { exp: "2099-01-01" }, {}],
    ["in a token of another type", {}, { typ: "JWT" }],
  ])("%s are refused", async (_, change, header) => {
    const token = await signed({ ...PAYLOAD, ...change }, header);
    expect(() => verify(token, BODY)).toThrow("claims that do not verify");
  });

  it("that are yet to be made are refused, but for what two clocks may be apart", async () => {
    const seconds = Math.floor(Date.now() / 1_000);
    jest.spyOn(Date, "now").mockReturnValue(seconds * 1_000);
    const ahead = await signed({ ...PAYLOAD, iat: seconds + 6, exp: seconds + 36 });
    expect(() => verify(ahead, BODY)).toThrow("claims that are yet to be made");
    expect(await read({ ...PAYLOAD, iat: seconds + 5 })).toStrictEqual(CLAIMS);
  });

  it("signed by another algorithm than the one that gateways sign by are refused", async () => {
    const { kid, pem } = keys.signingKey();
    const publicHalf = createPublicKey(pem).export({ type: "spki", format: "pem" }).toString();
    const byPublicKey = await new SignJWT(PAYLOAD)
      .setProtectedHeader({ alg: "HS256", kid, typ: "claims+jwt" })
      .setJti("1")
      .setIssuedAt()
      .setExpirationTime("30s")
      .sign(Buffer.from(publicHalf));
    expect(() => verify(byPublicKey, BODY)).toThrow("claims that do not verify");
  });

  it("of the day before and of the day after are accepted, and of no other", async () => {
    for (const day of ["2026-06-30", "2026-07-02"])
      expect((await read({ ...PAYLOAD, day })).day).toBe(day);
    for (const day of ["2026-06-29", "2026-07-03"])
      await expect(read({ ...PAYLOAD, day })).rejects.toThrow(
        `claims of ${day}, and today is 2026-07-01`,
      );
  });

  it.each(["sub", "jti", "iat", "exp", "body", "iss", "aud"])(
    "that do not say their %s are refused",
    async (name) => {
      await expect(read({ ...PAYLOAD, [name]: undefined })).rejects.toThrow(
        "claims that do not verify",
      );
    },
  );

  it.each([undefined, 20260701, null])("of the day %j are refused", async (day) => {
    await expect(read({ ...PAYLOAD, day })).rejects.toThrow("claims of no day");
  });

  it("are refused by a subgraph that does not know what day it is", async () => {
    const token = await signed(PAYLOAD);
    today = "";
    expect(() => verify(token, BODY)).toThrow("claims of no day");
  });

  it.each(["", "x", "x.y.z"])("are refused where they are %j", async (token) => {
    expect(() => verify(token, BODY)).toThrow("claims that do not verify");
  });

  it("that name no key are refused as those of an unknown one", async () => {
    const { pem } = keys.signingKey();
    const token = await new SignJWT(PAYLOAD)
      .setProtectedHeader({ alg: "EdDSA", typ: "claims+jwt" })
      .sign(createPrivateKey(pem));
    expect(() => verify(token, BODY)).toThrow("claims signed with an unknown key");
  });

  it("are refused with an error of their own, which says in its cause what was wrong", async () => {
    const refused = { code: "CLAIMS_REFUSED", cause: expect.any(Error) };
    expect(() => verify("x.y.z", BODY)).toThrow(ClaimsError);
    expect(() => verify("x.y.z", BODY)).toThrow(expect.objectContaining(refused));
  });

  it("cannot be used again for as long as they would verify, and then do not", async () => {
    let now = Date.parse("2026-07-01T04:00:00Z");
    jest.spyOn(Date, "now").mockImplementation(() => now);
    // By which the verifier forgets; it must not before the claims themselves expire.
    jest.spyOn(performance, "now").mockImplementation(() => now);
    verify = claimsVerifier(keys, "credit", () => today);
    const token = claimsSigner(keys)(CLAIMS, "credit", BODY);
    const fresh = claimsSigner(keys)(CLAIMS, "credit", BODY);
    expect(verify(token, BODY)).toEqual(CLAIMS);
    for (const seconds of [1, 20, 10, 3]) {
      now += seconds * 1_000;
      // What remembers looks at the clock no more than once in a millisecond.
      await setTimeout(5);
      expect(() => verify(token, BODY)).toThrow("claims that were used before");
    }
    expect(verify(fresh, BODY)).toEqual(CLAIMS);
    now += 2_000;
    expect(() => verify(token, BODY)).toThrow("claims that do not verify");
  });
});
