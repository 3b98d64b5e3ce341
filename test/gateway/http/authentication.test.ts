import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import { emptyInstallation, type Installation } from "../../support/installation.ts";
import { type GatewayUnderTest, openGateway } from "../../support/openGateway.ts";

const CLAIMS: JWTPayload = {
  iss: "supervision-graph-development",
  aud: "supervision-graph",
  sub: "demo:SH-AIC",
  reader: "SH-AIC",
};

/** The answer to a request whose token is missing or worth nothing. */
const refusal = (message: string) => ({
  status: 401,
  body: { errors: [{ message, extensions: { code: "UNAUTHENTICATED" } }] },
});

/** A part of a token, signed by nobody. */
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

describe("a request without a valid token", () => {
  let installation: Installation;
  let gateway: GatewayUnderTest;

  beforeAll(async () => {
    installation = emptyInstallation();
    gateway = await openGateway(installation.env);
  });

  afterAll(async () => {
    await gateway.close();
    await installation.remove();
  });

  const answerTo = async (authorization: string | undefined, method: "GET" | "POST" = "POST") => {
    const response = await gateway.app.inject({
      method,
      url: method === "GET" ? "/graphql?query=%7B__typename%7D" : "/graphql",
      headers: {
        "apollo-require-preflight": "1",
        ...(authorization === undefined ? {} : { authorization }),
      },
      ...(method === "POST" ? { payload: { query: "{ __typename }" } } : {}),
    });
    return { status: response.statusCode, body: response.json() as unknown };
  };

  const missing = refusal("A bearer token is required: Authorization: Bearer <token>.");
  const invalid = refusal("The token is not valid or has expired.");

  it.each(["GET", "POST"] as const)("is refused by %s", async (method) => {
    expect(await answerTo(undefined, method)).toEqual(missing);
  });

  it("is refused by an answer that no cache may keep", async () => {
    const { headers } = await gateway.app.inject({ method: "POST", url: "/graphql" });
    expect(headers["cache-control"]).toBe("no-store");
  });

  it.each(["Basic dXNlcjpwdw==", "Bearer", "Bearer ", "token", "Bearer a b"])(
    "is refused with the header %s",
    async (header) => {
      expect(await answerTo(header)).toEqual(missing);
    },
  );

  it("is refused where the token has expired", async () => {
    const { privateKey } = await issuerKey();
    const token = await signed(privateKey, CLAIMS, "-1s");
    expect(await answerTo(`Bearer ${token}`)).toEqual(invalid);
  });

  it("is refused where the token never expires", async () => {
    const { privateKey } = await issuerKey();
    const token = await new SignJWT(CLAIMS).setProtectedHeader({ alg: "ES256" }).sign(privateKey);
    expect(await answerTo(`Bearer ${token}`)).toEqual(invalid);
  });

  it("is refused where somebody else signed the token", async () => {
    const { privateKey } = await generateKeyPair("ES256");
    const token = await signed(privateKey, CLAIMS, "1h");
    expect(await answerTo(`Bearer ${token}`)).toEqual(invalid);
  });

  it("is refused where the token was changed after it was signed", async () => {
    const [head, , signature] = (await gateway.tokenOf("PUBLIC")).split(".");
    const claims = Buffer.from(
      JSON.stringify({ ...CLAIMS, exp: Math.floor(Date.now() / 1000) + 60 }),
    ).toString("base64url");
    expect(await answerTo(`Bearer ${head}.${claims}.${signature}`)).toEqual(invalid);
  });

  it.each(["none", "None", "NONE"])("is refused where the token says alg: %s", async (alg) => {
    const claims = { ...CLAIMS, exp: Math.floor(Date.now() / 1000) + 60 };
    expect(await answerTo(`Bearer ${part({ alg, typ: "JWT" })}.${part(claims)}.`)).toEqual(invalid);
  });

  it("is refused where the public key was used as a shared secret", async () => {
    const { publicKey } = await issuerKey();
    const secret = new TextEncoder().encode(await exportSPKI(publicKey));
    const token = await new SignJWT(CLAIMS)
      .setProtectedHeader({ alg: "HS256" })
      .setExpirationTime("1h")
      .sign(secret);
    expect(await answerTo(`Bearer ${token}`)).toEqual(invalid);
  });

  it.each([
    ["another issuer", { iss: "somebody" }],
    ["another audience", { aud: "another-system" }],
    ["no person", { sub: undefined }],
    ["no reader", { reader: undefined }],
  ])("is refused where the token names %s", async (_, change) => {
    const { privateKey } = await issuerKey();
    const token = await signed(privateKey, { ...CLAIMS, ...change } as JWTPayload, "1h");
    expect(await answerTo(`Bearer ${token}`)).toEqual(invalid);
  });

  it.each([
    "SH-NOBODY",
    "D-310199-MSA",
    "SELF:91310000000000000X",
    "sh-aic",
    "PARTNER-",
    "PARTNER-X",
  ])("is refused where its reader is %s, which policy does not know", async (reader) => {
    const { privateKey } = await issuerKey();
    const token = await signed(privateKey, { ...CLAIMS, reader }, "1h");
    expect(await answerTo(`Bearer ${token}`)).toEqual(
      refusal("The token names no reader known here."),
    );
  });

  it("is answered where the token is valid", async () => {
    expect(await answerTo(`Bearer ${await gateway.tokenOf("PUBLIC")}`)).toEqual({
      status: 200,
      body: { data: { __typename: "Query" } },
    });
  });

  const issuerKey = () => developmentKey(installation);
});

async function signed(
  key: Parameters<SignJWT["sign"]>[0],
  claims: JWTPayload,
  lifetime: string,
): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: "ES256" })
    .setExpirationTime(lifetime)
    .sign(key);
}

/** The development issuer's own key, as only this machine can read it. */
async function developmentKey({ env }: Installation) {
  const { readFileSync } = await import("node:fs");
  const { createPrivateKey, createPublicKey } = await import("node:crypto");
  const jwk = JSON.parse(readFileSync(`${env.DATA_DIR}/development-issuer.jwk`, "utf8")) as Record<
    string,
    string
  >;
  const privateKey = createPrivateKey({ key: jwk, format: "jwk" });
  return { privateKey, publicKey: createPublicKey({ key: jwk, format: "jwk" }) };
}
