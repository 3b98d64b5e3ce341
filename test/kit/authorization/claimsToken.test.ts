import { createPrivateKey } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { generateKeyPair, SignJWT, UnsecuredJWT } from "jose";
import type { Claims } from "../../../kit/authorization/claims.ts";
import { claimsSigner, claimsVerifier } from "../../../kit/authorization/claimsToken.ts";
import { openClaimKeys, rotateClaimKeys } from "../../../kit/keys/claimKeys.ts";

const CLAIMS: Claims = {
  reader: "SH-AIC",
  purpose: "P05",
  basis: "案件1号",
  officer: "3f0a",
  secondFactor: true,
  day: "2026-07-01",
  reach: "single",
};
const BODY = '{"query":"{ a }"}';

describe("claims between gateway and subgraph", () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "claims-"));
    path = join(folder, "claim-keys.json");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const signer = async () => claimsSigner(await openClaimKeys(path));
  const verifier = async (subgraph = "credit") =>
    claimsVerifier(await openClaimKeys(path), subgraph, () => CLAIMS.day);

  /** Claims made by hand with the gateway's own key, all as it should be but for what is changed. */
  async function forged(change: (token: SignJWT) => SignJWT, header: object = {}): Promise<string> {
    const { kid, pem } = (await openClaimKeys(path)).signingKey();
    const token = new SignJWT({ ...CLAIMS, body: "Lf9gW5T3tq_2ubNcnWMBKTHVwCFQGDTDDhGxw0Kvs2s" })
      .setProtectedHeader({ alg: "EdDSA", kid, typ: "claims+jwt", ...header })
      .setIssuer("supervision-graph/gateway")
      .setAudience("credit")
      .setSubject("SH-AIC")
      .setJti("once")
      .setIssuedAt()
      .setExpirationTime("30s");
    return change(token).sign(createPrivateKey(pem));
  }

  it("arrive as they were signed", async () => {
    const token = (await signer())(CLAIMS, "credit", BODY);
    expect((await verifier())(token, BODY)).toEqual(CLAIMS);
  });

  it("carry an entity's consent to a partner", async () => {
    const consent = { uscc: "91310000Y00000H65N", categories: ["credit.record"] } as const;
    const claims = { ...CLAIMS, reader: "PARTNER-LAW", consent };
    const token = (await signer())(claims, "credit", BODY);
    expect((await verifier())(token, BODY)).toEqual(claims);
  });

  it("are refused where there are none", async () => {
    const verify = await verifier();
    expect(() => verify(undefined, BODY)).toThrow("no claims");
  });

  it("are refused when they are used again", async () => {
    const verify = await verifier();
    const token = (await signer())(CLAIMS, "credit", BODY);
    verify(token, BODY);
    expect(() => verify(token, BODY)).toThrow("claims that were used before");
  });

  it("are refused with another body", async () => {
    const token = (await signer())(CLAIMS, "credit", BODY);
    const verify = await verifier();
    expect(() => verify(token, '{"query":"{ b }"}')).toThrow("claims of another body");
  });

  it("are refused by another subgraph than the one they were made for", async () => {
    const token = (await signer())(CLAIMS, "credit", BODY);
    const verify = await verifier("approvals");
    expect(() => verify(token, BODY)).toThrow("claims that do not verify");
  });

  it("are refused when a character of them was changed", async () => {
    const token = (await signer())(CLAIMS, "credit", BODY);
    const [header = "", payload = "", signature = ""] = token.split(".");
    const claims = JSON.parse(Buffer.from(payload, "base64url").toString()) as object;
    const other = Buffer.from(JSON.stringify({ ...claims, sub: "SH-PSB" })).toString("base64url");
    const verify = await verifier();
    expect(() => verify(`${header}.${other}.${signature}`, BODY)).toThrow(
      "claims that do not verify",
    );
  });

  it("are refused unsigned, and signed with a key of somebody else's", async () => {
    const verify = await verifier();
    const unsigned = new UnsecuredJWT({ ...CLAIMS }).encode();
    expect(() => verify(unsigned, BODY)).toThrow("claims signed with an unknown key");
    const { privateKey } = await generateKeyPair("EdDSA");
    const { kid } = (await openClaimKeys(path)).signingKey();
    const strange = await new SignJWT({ ...CLAIMS })
      .setProtectedHeader({ alg: "EdDSA", kid, typ: "claims+jwt" })
      .sign(privateKey);
    expect(() => verify(strange, BODY)).toThrow("claims that do not verify");
  });

  it.each<[string, (token: SignJWT) => SignJWT, object]>([
    ["old", (token) => token.setIssuedAt(Date.now() / 1000 - 60).setExpirationTime("1h"), {}],
    ["expired", (token) => token.setExpirationTime(Math.floor(Date.now() / 1000) - 10), {}],
    ["of another issuer", (token) => token.setIssuer("somebody"), {}],
    ["a token of another type", (token) => token, { typ: "JWT" }],
  ])("are refused where they are %s", async (_, change, header) => {
    const verify = await verifier();
    const token = await forged(change, header);
    expect(() => verify(token, BODY)).toThrow("claims that do not verify");
  });

  it("made by hand as they should be get as far as the body's digest", async () => {
    const verify = await verifier();
    const token = await forged((asMade) => asMade);
    expect(() => verify(token, BODY)).toThrow("claims of another body");
  });

  it("count as a list where they do not say that one entity is looked up", async () => {
    const claims = { ...CLAIMS, reach: "several" } as const;
    const token = (await signer())(claims, "credit", BODY);
    expect((await verifier())(token, BODY).reach).toBe("several");
  });

  it.each([
    ["of the day before, for a request that came before midnight", "2026-06-30"],
    ["of the day after, for a gateway whose clock is ahead", "2026-07-02"],
  ])("are accepted %s", async (_, day) => {
    const claims = { ...CLAIMS, day };
    const token = (await signer())(claims, "credit", BODY);
    expect((await verifier())(token, BODY)).toEqual(claims);
  });

  it.each(["2026-06-29", "2026-07-03"])(
    "are refused with the day %s, two days off",
    async (day) => {
      const token = (await signer())({ ...CLAIMS, day }, "credit", BODY);
      const verify = await verifier();
      expect(() => verify(token, BODY)).toThrow(`claims of ${day}, and today is 2026-07-01`);
    },
  );

  it.each(["", "2026-02-30", "today"])("are refused with the day %j", async (day) => {
    const token = (await signer())({ ...CLAIMS, day }, "credit", BODY);
    const verify = await verifier();
    expect(() => verify(token, BODY)).toThrow("claims of no day");
  });

  it("are accepted through a rotation of keys, without a restart, and not beyond the next", async () => {
    const sign = await signer();
    const verify = await verifier();
    const before = sign(CLAIMS, "credit", BODY);
    await rotateClaimKeys(path);
    const after = (await signer())(CLAIMS, "credit", BODY);
    verify(before, BODY);
    verify(after, BODY);
    const stale = await forged((token) => token.setJti("stale"));
    await rotateClaimKeys(path);
    await rotateClaimKeys(path);
    const later = await verifier();
    expect(() => later(stale, BODY)).toThrow("claims signed with an unknown key");
  });

  it("need a private key to be signed, and none to be verified", async () => {
    const token = (await signer())(CLAIMS, "credit", BODY);
    const { keys } = JSON.parse(readFileSync(path, "utf8")) as { keys: { d?: string }[] };
    writeFileSync(path, JSON.stringify({ keys: keys.map((key) => ({ ...key, d: undefined })) }));
    expect((await verifier())(token, BODY)).toEqual(CLAIMS);
    const sign = await signer();
    expect(() => sign(CLAIMS, "credit", BODY)).toThrow(
      `${path} holds no private key to sign claims with`,
    );
  });

  it.each(["", "[]", '{"keys":[]}', '{"keys":[{"kty":"OKP"}]}'])(
    "are not opened with a key file that holds %j",
    async (content) => {
      writeFileSync(path, content);
      await expect(openClaimKeys(path)).rejects.toThrow(
        `${path} is not a set of claim keys; restore it, or remove it`,
      );
    },
  );
});
