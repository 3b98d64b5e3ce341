import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { SignJWT } from "jose";
import type { Claims } from "../../../kit/authorization/claims.ts";
import {
  ClaimsError,
  claimsSigner,
  claimsVerifier,
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
  jti: "once",
  body: createHash("sha256").update(BODY).digest("base64url"),
  day: DAY,
  reach: "single",
};

describe("claims", () => {
  let folder: string;
  let keys: ClaimKeys;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "claims-"));
    keys = await openClaimKeys(join(folder, "claim-keys.json"));
  });
  afterEach(() => {
    jest.useRealTimers();
    rmSync(folder, { recursive: true });
  });

  const verifier = (today = DAY) => claimsVerifier(keys, "credit", () => today);

  /** What the gateway's own key signs, whatever it says. */
  async function signed(payload: object): Promise<string> {
    const { kid, key } = await keys.signingKey();
    const seconds = Math.floor(Date.now() / 1_000);
    return new SignJWT({ iat: seconds, exp: seconds + 30, ...payload })
      .setProtectedHeader({ alg: "EdDSA", kid, typ: "claims+jwt" })
      .sign(key);
  }

  const read = async (payload: object) => verifier()(await signed(payload), BODY);

  it("that say the least give the least", async () => {
    expect(await read(PAYLOAD)).toStrictEqual(CLAIMS);
    const { reach: _, ...rest } = PAYLOAD;
    expect(await read(rest)).toStrictEqual({ ...CLAIMS, reach: "several" });
  });

  it("that say something else than they may give nothing by it", async () => {
    const strange = { purpose: "P99", basis: 7, secondFactor: "true", reach: "SINGLE" };
    expect(await read({ ...PAYLOAD, ...strange })).toStrictEqual({ ...CLAIMS, reach: "several" });
    expect(await read({ ...PAYLOAD, purpose: ["P05"], secondFactor: 1 })).toStrictEqual(CLAIMS);
    expect(
      await read({ ...PAYLOAD, purpose: "P05", basis: "1", secondFactor: true }),
    ).toStrictEqual({ ...CLAIMS, purpose: "P05", basis: "1", secondFactor: true });
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
    await expect(verifier("")(token, BODY)).rejects.toThrow("claims of no day");
  });

  it.each(["", "x", "x.y.z"])("are refused where they are %j", async (token) => {
    await expect(verifier()(token, BODY)).rejects.toThrow("claims that do not verify");
  });

  it("that name no key are refused as those of an unknown one", async () => {
    const { key } = await keys.signingKey();
    const token = await new SignJWT(PAYLOAD)
      .setProtectedHeader({ alg: "EdDSA", typ: "claims+jwt" })
      .sign(key);
    await expect(verifier()(token, BODY)).rejects.toThrow("claims signed with an unknown key");
  });

  it("are refused with an error of their own, which says in its cause what was wrong", async () => {
    const refused = await verifier()("x.y.z", BODY).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ClaimsError);
    expect(refused).toMatchObject({ code: "CLAIMS_REFUSED", cause: expect.any(Error) });
  });

  it("cannot be used again for as long as they would verify, and then do not", async () => {
    jest.useFakeTimers({
      doNotFake: ["nextTick", "queueMicrotask", "setImmediate", "setTimeout", "setInterval"],
      now: Date.parse("2026-07-01T04:00:00Z"),
    });
    const verify = verifier();
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
