import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from "jose";
import {
  type DevelopmentIssuer,
  openDevelopmentIssuer,
} from "../../../gateway/authentication/developmentIssuer.ts";
import {
  consentVerifier,
  type VerifyConsent,
} from "../../../gateway/authentication/verifyConsent.ts";
import type { PurposeCode } from "../../../policy/purposes.ts";
import { type Reader, readerByCode } from "../../../policy/readers.ts";

const USCC = "91310000Y00000H65N";
const CONSENT = {
  uscc: USCC,
  partner: "PARTNER-LAW",
  categories: ["credit.record", "annualReport.financials"],
  purpose: "P18",
  days: 30,
};
const DAY = 86_400;
const now = () => Math.floor(Date.now() / 1_000);

type Change = (token: SignJWT) => SignJWT;

describe("a consent that a partner shows", () => {
  let folder: string;
  let issuer: DevelopmentIssuer;
  let verify: VerifyConsent;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "consent-"));
    issuer = await openDevelopmentIssuer(folder);
    verify = consentVerifier(
      { kind: "development" },
      issuer,
      async (id, uscc) => id === "taken-back" && uscc === USCC,
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const shown = (token: string, reader = "PARTNER-LAW", purpose: PurposeCode | undefined = "P18") =>
    verify(token, readerByCode(reader) as Reader, purpose);

  /** A consent made by hand with the issuer's own key, all as it should be but for what is changed. */
  async function made(change: Change, payload: object = {}, header: object = {}): Promise<string> {
    const jwk = JSON.parse(readFileSync(join(folder, "development-issuer.jwk"), "utf8")) as JWK;
    const token = new SignJWT({ categories: ["credit.record"], purpose: "P18", ...payload })
      .setProtectedHeader({ alg: "ES256", typ: "consent+jwt", ...header })
      .setIssuer("supervision-graph-development")
      .setAudience("PARTNER-LAW")
      .setSubject(USCC)
      .setIssuedAt()
      .setExpirationTime("30d");
    return change("jti" in payload ? token : token.setJti("1")).sign(await importJWK(jwk, "ES256"));
  }

  it("is none once its entity took it back, and only that one", async () => {
    await expect(shown(await made((token) => token.setJti("taken-back")))).rejects.toMatchObject({
      code: "CONSENT_REVOKED",
      message: "授权已由该主体撤回 · the entity has revoked its consent; ask it for a new one",
    });
    expect(await shown(await made((token) => token.setJti("another")))).toMatchObject({
      uscc: USCC,
    });
  });

  it("names the entity and the kinds of data, in alphabetical order", async () => {
    expect(await shown(await issuer.issueConsent(CONSENT))).toEqual({
      uscc: USCC,
      categories: ["annualReport.financials", "credit.record"],
    });
    expect(await shown(await made((token) => token))).toEqual({
      uscc: USCC,
      categories: ["credit.record"],
    });
  });

  it("gives nothing that its contract does not include", async () => {
    const consent = { ...CONSENT, partner: "PARTNER-NOTARY" };
    expect(await shown(await issuer.issueConsent(consent), "PARTNER-NOTARY")).toEqual({
      uscc: USCC,
      categories: ["annualReport.financials"],
    });
  });

  it("is refused once it has expired", async () => {
    const token = await made((one) =>
      one.setIssuedAt(now() - 31 * DAY).setExpirationTime(now() - DAY),
    );
    await expect(shown(token)).rejects.toMatchObject({
      code: "CONSENT_EXPIRED",
      message:
        "授权已到期，请该主体重新授权 · the consent has expired; ask the entity for a new one",
    });
  });

  it("is refused when it was given to another partner", async () => {
    const token = await issuer.issueConsent({ ...CONSENT, partner: "PARTNER-NOTARY" });
    await expect(shown(token)).rejects.toMatchObject({
      code: "CONSENT_INVALID",
      message: "授权给了另一单位 · the consent was given to another partner",
    });
  });

  it.each([["P02"], [undefined]] as const)(
    "is refused when the request declares the purpose %s",
    async (purpose) => {
      const token = await issuer.issueConsent(CONSENT);
      await expect(
        verify(token, readerByCode("PARTNER-LAW") as Reader, purpose),
      ).rejects.toMatchObject({
        code: "CONSENT_INVALID",
        message: expect.stringContaining("for another purpose than header x-purpose declares"),
      });
    },
  );

  it("is refused when somebody else than a partner shows it", async () => {
    const token = await issuer.issueConsent({ ...CONSENT, partner: "SH-AIC" });
    await expect(shown(token, "SH-AIC")).rejects.toMatchObject({
      code: "CONSENT_INVALID",
      message: "仅合作单位凭授权查询 · only partners read by an entity's consent",
    });
  });

  it("may last for ninety days", async () => {
    const token = await made((one) =>
      one.setIssuedAt(now() - 1).setExpirationTime(now() - 1 + 90 * DAY),
    );
    expect(await shown(token)).toMatchObject({ uscc: USCC });
  });

  const TERM = "授权期限不得超过 90 天 · a consent lasts for 90 days at most";
  const NONE = "授权凭证无效 · the consent is not valid";
  const KINDS = "授权的数据类别无法识别 · the consent names a category that does not exist";
  const SUBJECT = "授权主体不是统一社会信用代码 · the consent's subject is no USCC";

  it.each<[string, string, Change, object, object]>([
    ["lasts for 91 days", TERM, (one) => one.setExpirationTime("91d"), {}, {}],
    ["begins in the future", TERM, (one) => one.setIssuedAt(now() + DAY), {}, {}],
    [
      "lasts for no time",
      TERM,
      (one) => one.setIssuedAt(now() + 30).setExpirationTime(now() + 30),
      {},
      {},
    ],
    [
      "ends before it begins",
      TERM,
      (one) => one.setIssuedAt(now() + 50).setExpirationTime(now() + 40),
      {},
      {},
    ],
    ["is of another issuer", NONE, (one) => one.setIssuer("somebody"), {}, {}],
    ["has no number to take it back by", NONE, (one) => one, { jti: undefined }, {}],
    ["names no USCC", SUBJECT, (one) => one.setSubject("91310000000000000X"), {}, {}],
    ["is of another type", NONE, (one) => one, {}, { typ: "JWT" }],
    ["is of no type", NONE, (one) => one, {}, { typ: undefined }],
    ["names a category that does not exist", KINDS, (one) => one, { categories: ["all"] }, {}],
    [
      "names such a one among others",
      KINDS,
      (one) => one,
      { categories: ["credit.record", "all"] },
      {},
    ],
    ["names no text", KINDS, (one) => one, { categories: [["credit.record"]] }, {}],
    ["names its categories in a text", KINDS, (one) => one, { categories: "credit.record" }, {}],
    ["names no categories", NONE, (one) => one, { categories: undefined }, {}],
    ["names no purpose", NONE, (one) => one, { purpose: undefined }, {}],
  ])("is refused when it %s", async (_, message, change, payload, header) => {
    await expect(shown(await made(change, payload, header))).rejects.toMatchObject({
      code: "CONSENT_INVALID",
      message,
    });
  });

  it("is refused when it is for several partners without this one", async () => {
    await expect(shown(await made((one) => one.setAudience(["PARTNER-X"])))).rejects.toMatchObject({
      code: "CONSENT_INVALID",
    });
  });

  it("is from where logins are: from the identity provider, where there is one", async () => {
    const { privateKey, publicKey } = await generateKeyPair("ES256");
    const jwks = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), alg: "ES256" }] });
    const server = createServer((_, response) => response.end(jwks));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const jwksUrl = new URL(`http://127.0.0.1:${port}/`);
    const identity = { kind: "provider", issuer: "idp", audience: "graph", jwksUrl } as const;
    const ofProvider = consentVerifier(identity, undefined, async () => false);
    const law = readerByCode("PARTNER-LAW") as Reader;
    const token = await new SignJWT({ categories: ["credit.record"], purpose: "P18" })
      .setProtectedHeader({ alg: "ES256", typ: "consent+jwt" })
      .setIssuer("idp")
      .setAudience("PARTNER-LAW")
      .setSubject(USCC)
      .setJti("1")
      .setIssuedAt()
      .setExpirationTime("1d")
      .sign(privateKey);
    expect(await ofProvider(token, law, "P18")).toMatchObject({ uscc: USCC });
    const own = await issuer.issueConsent(CONSENT);
    await expect(ofProvider(own, law, "P18")).rejects.toMatchObject({ code: "CONSENT_INVALID" });
    await new Promise((resolve) => server.close(resolve));
    expect(() => consentVerifier({ kind: "development" }, undefined, async () => false)).toThrow(
      "neither an identity provider nor a development issuer",
    );
  });

  it("is refused when it was forged, changed, or is a login", async () => {
    const { privateKey } = await generateKeyPair("ES256");
    const forged = await new SignJWT({ categories: ["credit.record"], purpose: "P18" })
      .setProtectedHeader({ alg: "ES256", typ: "consent+jwt" })
      .setIssuer("supervision-graph-development")
      .setAudience("PARTNER-LAW")
      .setSubject(USCC)
      .setJti("1")
      .setIssuedAt()
      .setExpirationTime("1d")
      .sign(privateKey);
    const [head, payload = "", signature] = (await issuer.issueConsent(CONSENT)).split(".");
    const claims = JSON.parse(Buffer.from(payload, "base64url").toString()) as object;
    const other = { ...claims, sub: "91310000132260250X" };
    const changed = `${head}.${Buffer.from(JSON.stringify(other)).toString("base64url")}.${signature}`;
    for (const token of [forged, changed, await issuer.issue("PARTNER-LAW"), "", "x.y.z"])
      await expect(shown(token)).rejects.toMatchObject({
        name: "ConsentError",
        code: "CONSENT_INVALID",
        message: NONE,
        cause: expect.any(Error),
      });
  });
});
