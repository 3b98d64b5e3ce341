import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import {
  createLocalJWKSet,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  type JWTPayload,
  SignJWT,
} from "jose";
import { type Authenticate, authenticator } from "../../../gateway/authentication/authenticate.ts";
import type { DevelopmentIssuer } from "../../../gateway/authentication/developmentIssuer.ts";

type Key = Parameters<SignJWT["sign"]>[0];

const CLAIMS: JWTPayload = {
  iss: "supervision-graph-development",
  aud: "supervision-graph",
  sub: "officer-017",
  reader: "SH-TAX",
};
const INVALID = "The token is not valid or has expired.";

const signed = (key: Key, claims: object, alg = "ES256", lifetime = "1h"): Promise<string> =>
  new SignJWT(claims as JWTPayload)
    .setProtectedHeader({ alg })
    .setExpirationTime(lifetime)
    .sign(key);

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

describe("the sender of a request", () => {
  let privateKey: Key;
  let publicKey: Awaited<ReturnType<typeof generateKeyPair>>["publicKey"];
  let jwks: { keys: object[] };
  let authenticate: Authenticate;
  beforeAll(async () => {
    const pair = await generateKeyPair("ES256", { extractable: true });
    ({ privateKey, publicKey } = pair);
    jwks = { keys: [{ ...(await exportJWK(publicKey)), alg: "ES256" }] };
    const keys = createLocalJWKSet(jwks);
    authenticate = authenticator({ kind: "development" }, {
      keys,
    } as unknown as DevelopmentIssuer);
  });

  const sentWith = async (change: object, lifetime = "1h") =>
    authenticate(`Bearer ${await signed(privateKey, { ...CLAIMS, ...change }, "ES256", lifetime)}`);

  it("is the reader and the person that the token names", async () => {
    expect(await sentWith({})).toMatchObject({
      reader: { code: "SH-TAX" },
      officer: "officer-017",
      secondFactor: false,
    });
  });

  it.each<[unknown, boolean]>([
    [["pwd", "otp"], true],
    [["mfa"], true],
    [["hwk"], true],
    [["sc"], true],
    [["pwd"], false],
    [[], false],
    ["otp", false],
    [undefined, false],
  ])("proved a second factor by %j: %s", async (amr, secondFactor) => {
    expect(await sentWith({ amr })).toMatchObject({ secondFactor });
  });

  it.each([
    undefined,
    "",
    "Bearer",
    "Bearer ",
    "Basic dXNlcjpwdw==",
    "Bearer a b",
    "XBearer a",
    "Bearer a=b",
  ])("is nobody with the header %j, and is asked for a token", async (header) => {
    await expect(authenticate(header)).rejects.toMatchObject({
      code: "UNAUTHENTICATED",
      message: "A bearer token is required: Authorization: Bearer <token>.",
    });
  });

  it("may write the scheme as it likes", async () => {
    const token = await signed(privateKey, CLAIMS);
    expect(await authenticate(`bearer ${token}`)).toMatchObject({ officer: "officer-017" });
  });

  it.each([
    ["another issuer", { iss: "somebody" }],
    ["no issuer", { iss: undefined }],
    ["another audience", { aud: "another-system" }],
    ["no person", { sub: undefined }],
    ["no reader", { reader: undefined }],
  ])("is nobody by a token that names %s", async (_, change) => {
    await expect(sentWith(change)).rejects.toMatchObject({
      code: "UNAUTHENTICATED",
      message: INVALID,
    });
  });

  it.each([
    "SH-NOBODY",
    "D-310199-MSA",
    "sh-aic",
    "PARTNER-X",
    "PARTNER-",
    "SELF:91310000000000000X",
  ])("is nobody where its reader is %s, which policy does not know", async (reader) => {
    await expect(sentWith({ reader })).rejects.toMatchObject({
      code: "UNAUTHENTICATED",
      message: "The token names no reader known here.",
    });
  });

  it("is nobody by a token that has expired, never expires, or that another signed", async () => {
    const endless = new SignJWT(CLAIMS).setProtectedHeader({ alg: "ES256" }).sign(privateKey);
    const other = await generateKeyPair("ES256");
    for (const token of [
      await signed(privateKey, CLAIMS, "ES256", "-1s"),
      await endless,
      await signed(other.privateKey, CLAIMS),
    ])
      await expect(authenticate(`Bearer ${token}`)).rejects.toMatchObject({
        message: INVALID,
        cause: expect.any(Error),
      });
  });

  it("is nobody by a token that was changed, or of an algorithm that is not accepted", async () => {
    const secret = new TextEncoder().encode(await exportSPKI(publicKey));
    const unsigned = ["none", "None", "NONE"].map(
      (alg) => `${part({ alg })}.${part({ ...CLAIMS, exp: 9_999_999_999 })}.`,
    );
    const [head, , signature] = (await signed(privateKey, CLAIMS)).split(".");
    const changed = `${head}.${part({ ...CLAIMS, reader: "SH-AIC", exp: 9_999_999_999 })}.${signature}`;
    for (const token of [await signed(secret, CLAIMS, "HS256"), ...unsigned, changed])
      await expect(authenticate(`Bearer ${token}`)).rejects.toThrow(INVALID);
    const symmetric = authenticator({ kind: "development" }, {
      keys: async () => secret,
    } as unknown as DevelopmentIssuer);
    await expect(symmetric(`Bearer ${await signed(secret, CLAIMS, "HS256")}`)).rejects.toThrow(
      INVALID,
    );
  });

  it.each(["ES256", "ES384", "PS256", "RS256", "EdDSA"])(
    "is known by a token of the algorithm %s",
    async (alg) => {
      const pair = await generateKeyPair(alg);
      const keys = async () => pair.publicKey;
      const of = authenticator({ kind: "development" }, { keys } as unknown as DevelopmentIssuer);
      expect(await of(`Bearer ${await signed(pair.privateKey, CLAIMS, alg)}`)).toMatchObject({
        officer: "officer-017",
      });
    },
  );

  it("is remembered with a token for a while, and is asked anew with another", async () => {
    let asked = 0;
    const keys = async () => {
      asked += 1;
      return publicKey;
    };
    const of = authenticator({ kind: "development" }, { keys } as unknown as DevelopmentIssuer);
    const token = await signed(privateKey, CLAIMS);
    expect(await of(`Bearer ${token}`)).toBe(await of(`Bearer ${token}`));
    expect(asked).toBe(1);
    await expect(of(`Bearer ${await signed(privateKey, CLAIMS, "ES256", "-1s")}`)).rejects.toThrow(
      INVALID,
    );
    expect(asked).toBe(2);
  });

  describe("of an identity provider", () => {
    let server: Server;
    let jwksUrl: URL;
    beforeAll(async () => {
      server = createServer((_, response) => response.end(JSON.stringify(jwks)));
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      jwksUrl = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    });
    afterAll(() => new Promise((resolve) => server.close(resolve)));

    it("is whom its tokens name, and nobody by those of the development issuer", async () => {
      const identity = { kind: "provider", issuer: "idp", audience: "graph", jwksUrl } as const;
      const of = authenticator(identity, undefined);
      const given = { ...CLAIMS, iss: "idp", aud: "graph" };
      expect(await of(`Bearer ${await signed(privateKey, given)}`)).toMatchObject({
        reader: { code: "SH-TAX" },
      });
      await expect(of(`Bearer ${await signed(privateKey, CLAIMS)}`)).rejects.toThrow(INVALID);
    });
  });

  it("cannot be told where there is neither a provider nor a development issuer", () => {
    expect(() => authenticator({ kind: "development" }, undefined)).toThrow(
      "neither an identity provider nor a development issuer",
    );
  });
});
