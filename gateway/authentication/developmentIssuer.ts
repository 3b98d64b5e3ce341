import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
import { assertWritable } from "../../kit/database/dataFolder.ts";

/** Issuer and audience of development tokens. */
export const DEVELOPMENT_ISSUER = "supervision-graph-development";
export const DEVELOPMENT_AUDIENCE = "supervision-graph";

const ALGORITHM = "ES256";
const LIFETIME = "8h";

/** Issues and verifies tokens for development; exists only where no identity provider is configured. */
export interface DevelopmentIssuer {
  /** A token for a reader code such as `SH-AIC`, good for eight hours. */
  issue(readerCode: string): Promise<string>;
  readonly keys: JWTVerifyGetKey;
}

/** Opens the issuer of an installation; its key is made once and kept in the data folder. */
export async function openDevelopmentIssuer(dataDirectory: string): Promise<DevelopmentIssuer> {
  const privateJwk = await readOrCreateKey(dataDirectory);
  const privateKey = await importJWK(privateJwk, ALGORITHM);
  const { d: _secret, ...publicJwk } = privateJwk;
  const kid = await calculateJwkThumbprint(publicJwk);
  return {
    keys: createLocalJWKSet({ keys: [{ ...publicJwk, kid, alg: ALGORITHM }] }),
    issue: (readerCode) =>
      new SignJWT({ reader: readerCode })
        .setProtectedHeader({ alg: ALGORITHM, kid, typ: "JWT" })
        .setIssuer(DEVELOPMENT_ISSUER)
        .setAudience(DEVELOPMENT_AUDIENCE)
        .setSubject(`demo:${readerCode}`)
        .setIssuedAt()
        .setExpirationTime(LIFETIME)
        .sign(privateKey),
  };
}

async function readOrCreateKey(dataDirectory: string): Promise<JWK> {
  const path = join(dataDirectory, "development-issuer.jwk");
  if (!existsSync(path)) await createKey(dataDirectory, path);
  return JSON.parse(readFileSync(path, "utf8")) as JWK;
}

async function createKey(dataDirectory: string, path: string): Promise<void> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  assertWritable(dataDirectory);
  // Written beside and linked, so that of two processes starting together the first one's key stands, whole.
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(await exportJWK(privateKey)), { mode: 0o600 });
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!existsSync(path)) throw error;
  } finally {
    rmSync(draft);
  }
}
