import { createHash, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
  /** One for all: what it remembers takes a while to make room for. */
  let verify: VerifyClaims;
  let today: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "claims-"));
    keys = await openClaimKeys(join(folder, "claim-keys.json"));
    verify = claimsVerifier(keys, "credit", () => today);
  });
  beforeEach(() => {
    today = DAY;
  });
  afterEach(() => {
    jest.restoreAllMocks();
    jest.useRealTimers();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What the gateway's own key signs, whatever it says. */
  async function signed(payload: object, header: object = {}): Promise<string> {
    const { kid, key } = await keys.signingKey();
    const seconds = Math.floor(Date.now() / 1_000);
    return new SignJWT({ jti: randomUUID(), iat: seconds, exp: seconds + 30, ...payload })
      .setProtectedHeader({ alg: "EdDSA", kid, typ: "claims+jwt", ...header })
      .sign(key);
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
    const token = await sign({ ...CLAIMS, officer: "3f0a", avoids: [3] }, "credit", BODY);
    const [header = "", payload = "", signature = ""] = token.split(".");
    const { avoids, ...others } = JSON.parse(Buffer.from(payload, "base64url").toString()) as {
      readonly avoids: unknown;
    };
    expect(avoids).toEqual([3]);
    const without = Buffer.from(JSON.stringify(others)).toString("base64url");
    await expect(verify(`${header}.${without}.${signature}`, BODY)).rejects.toThrow(
      "claims that do not verify",
    );
    expect((await verify(token, BODY)).avoids).toEqual([3]);
    await expect(verify(token, BODY)).rejects.toThrow("claims that were used before");
  });

  it("that the gateway signs say what it vouches for, to one subgraph, for one body, once", async () => {
    const claims: Claims = { ...CLAIMS, purpose: "P05", basis: "1", secondFactor: true };
    const sign = claimsSigner(keys);
    const [one, other] = await Promise.all([
      sign(claims, "credit", BODY),
      sign(claims, "credit", BODY),
    ]);
    expect(await verify(one, BODY)).toStrictEqual(claims);
    const { kid } = await keys.signingKey();
    expect(decodeProtectedHeader(one)).toEqual({ alg: "EdDSA", kid, typ: "claims+jwt" });
    const { iat = 0, exp = 0, jti, ...said } = decodeJwt(one);
    const { reader: _, ...rest } = claims;
    expect(said).toEqual({ ...PAYLOAD, ...rest });
    expect(exp - iat).toBe(30);
    expect(jti).not.toBe(decodeJwt(other).jti);
  });

  it("are refused where there are none, for another body, and a second time", async () => {
    await expect(verify(undefined, BODY)).rejects.toThrow("no claims");
    const token = await signed(PAYLOAD);
    await expect(verify(token, "{}")).rejects.toThrow("claims of another body");
    await verify(token, BODY);
    await expect(verify(token, BODY)).rejects.toThrow("claims that were used before");
  });

  it.each<[string, object, object]>([
    ["of another issuer", { iss: "somebody" }, {}],
    ["for another subgraph", { aud: "approvals" }, {}],
    ["that have expired", { exp: Math.floor(Date.now() / 1_000) - 10 }, {}],
    ["that were made long ago", { iat: Math.floor(Date.now() / 1_000) - 60 }, {}],
    ["in a token of another type", {}, { typ: "JWT" }],
  ])("%s are refused", async (_, change, header) => {
    const token = await signed({ ...PAYLOAD, ...change }, header);
    await expect(verify(token, BODY)).rejects.toThrow("claims that do not verify");
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
    await expect(verify(token, BODY)).rejects.toThrow("claims of no day");
  });

  it.each(["", "x", "x.y.z"])("are refused where they are %j", async (token) => {
    await expect(verify(token, BODY)).rejects.toThrow("claims that do not verify");
  });

  it("that name no key are refused as those of an unknown one", async () => {
    const { key } = await keys.signingKey();
    const token = await new SignJWT(PAYLOAD)
      .setProtectedHeader({ alg: "EdDSA", typ: "claims+jwt" })
      .sign(key);
    await expect(verify(token, BODY)).rejects.toThrow("claims signed with an unknown key");
  });

  it("are refused with an error of their own, which says in its cause what was wrong", async () => {
    const refused = await verify("x.y.z", BODY).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ClaimsError);
    expect(refused).toMatchObject({ code: "CLAIMS_REFUSED", cause: expect.any(Error) });
  });

  it("cannot be used again for as long as they would verify, and then do not", async () => {
    jest.useFakeTimers({
      doNotFake: [
        "nextTick",
        "performance",
        "queueMicrotask",
        "setImmediate",
        "setTimeout",
        "setInterval",
      ],
      now: Date.parse("2026-07-01T04:00:00Z"),
    });
    // By which the verifier forgets; it must not before the claims themselves expire.
    jest.spyOn(performance, "now").mockImplementation(() => Date.now());
    verify = claimsVerifier(keys, "credit", () => today);
    const token = await claimsSigner(keys)(CLAIMS, "credit", BODY);
    const fresh = await claimsSigner(keys)(CLAIMS, "credit", BODY);
    expect(await verify(token, BODY)).toEqual(CLAIMS);
    for (const seconds of [1, 20, 10, 3]) {
      jest.advanceTimersByTime(seconds * 1_000);
      await expect(verify(token, BODY)).rejects.toThrow("claims that were used before");
    }
    expect(await verify(fresh, BODY)).toEqual(CLAIMS);
    jest.advanceTimersByTime(2_000);
    await expect(verify(token, BODY)).rejects.toThrow("claims that do not verify");
  });
});
