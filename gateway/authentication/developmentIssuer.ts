import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  calculateJwkThumbprint,
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
  type JWTVerifyGetKey,
  SignJWT,
} from "jose";
import { createOnce } from "../../kit/keys/createOnce.ts";

/** Issuer and audience of development tokens. */
export const DEVELOPMENT_ISSUER = "supervision-graph-development";
export const DEVELOPMENT_AUDIENCE = "supervision-graph";

/** The type of a consent's token: neither is a login a consent, nor a consent a login. */
export const CONSENT_TYPE = "consent+jwt";

const ALGORITHM = "ES256";
const LIFETIME = "8h";

/** Issues and verifies tokens for development; exists only where no identity provider is configured. */
export interface DevelopmentIssuer {
  /** A token for a reader code such as `SH-AIC`, good for eight hours. */
  issue(readerCode: string, proof?: DevelopmentProof): Promise<string>;
  /** A consent, as an entity gives it where there is an identity provider. */
  issueConsent(consent: DevelopmentConsent): Promise<string>;
  readonly keys: JWTVerifyGetKey;
}

/** Who logs in for a reader, where it is not its one demo person, and whether by a second factor. */
export interface DevelopmentProof {
  readonly secondFactor: boolean;
  readonly person?: string;
}

/** What an entity consents to: that a partner reads kinds of its data, for a purpose, so many days. */
export interface DevelopmentConsent {
  readonly uscc: string;
  readonly partner: string;
  readonly categories: readonly string[];
  readonly purpose: string;
  readonly days: number;
}

/** Opens the issuer of an installation; its key is made once and kept in the data folder. */
export async function openDevelopmentIssuer(dataDirectory: string): Promise<DevelopmentIssuer> {
  const privateJwk = await readOrCreateKey(dataDirectory);
  const privateKey = await importJWK(privateJwk, ALGORITHM);
  const { d: _secret, ...publicJwk } = privateJwk;
  const kid = await calculateJwkThumbprint(publicJwk);
  return {
    keys: createLocalJWKSet({ keys: [{ ...publicJwk, kid, alg: ALGORITHM }] }),
    issue: (readerCode, proof) =>
      new SignJWT({ reader: readerCode, amr: proof?.secondFactor ? ["pwd", "otp"] : ["pwd"] })
        .setProtectedHeader({ alg: ALGORITHM, kid, typ: "JWT" })
        .setIssuer(DEVELOPMENT_ISSUER)
        .setAudience(DEVELOPMENT_AUDIENCE)
        .setSubject(`demo:${proof?.person ?? readerCode}`)
        .setIssuedAt()
        .setExpirationTime(LIFETIME)
        .sign(privateKey),
    issueConsent: ({ uscc, partner, categories, purpose, days }) =>
      new SignJWT({ categories, purpose })
        .setProtectedHeader({ alg: ALGORITHM, kid, typ: CONSENT_TYPE })
        .setIssuer(DEVELOPMENT_ISSUER)
        .setAudience(partner)
        .setSubject(uscc)
        .setJti(randomUUID())
        .setIssuedAt()
        .setExpirationTime(`${days}d`)
        .sign(privateKey),
  };
}

async function readOrCreateKey(dataDirectory: string): Promise<JWK> {
  const path = join(dataDirectory, "development-issuer.jwk");
  await createOnce(path, async () => {
    const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
    return JSON.stringify(await exportJWK(privateKey));
  });
  return JSON.parse(readFileSync(path, "utf8")) as JWK;
}
