import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  type JsonWebKey,
  type KeyObject,
  randomBytes,
  sign,
  verify,
} from "node:crypto";
import { readFileSync } from "node:fs";
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from "jose";
import { LRUCache } from "lru-cache";
import { derivedKey, openText, sealText } from "../kit/keys/cipher.ts";
import { createOnce } from "../kit/keys/createOnce.ts";

const SIGNING_ALGORITHM = "EdDSA";
/** 128 bits: nobody finds two subjects with one key, and an index stays small. */
const KEY_CHARACTERS = 22;
const REMEMBERED = 10_000;

/** A signature, and the key it was made with. */
export interface Signed {
  readonly kid: string;
  readonly signature: string;
}

/** Whoever only verifies: needs no secret. */
export interface AuditVerifier {
  verifies(text: string, signed: Signed): boolean;
}

/** The keys of a trail: one to sign it with, and a secret that hides whom it names. */
export interface AuditKeys extends AuditVerifier {
  sign(text: string): Signed;
  /** The same for the same value, and of no use to whoever does not have the secret. */
  pseudonym(kind: "subject" | "officer" | "basis", value: string): string;
  seal(text: string): string;
  /** Throws where the text was sealed by another secret, or altered. */
  unseal(sealed: string): string;
}

/** A file of audit keys that cannot be used; the message is one line. */
export class AuditKeysError extends Error {
  readonly code = "AUDIT_KEYS";
}

interface KeyFile {
  readonly keys: readonly (JsonWebKey & { readonly kid: string })[];
  readonly secret?: string;
}

/** Opens the keys of an installation, and makes them where there are none. */
export async function openAuditKeys(path: string): Promise<AuditKeys> {
  await createOnce(path, newKeys);
  const { keys, secret } = readKeys(path);
  const [newest] = keys;
  if (newest?.["d"] === undefined || secret === undefined)
    throw new AuditKeysError(`${path} holds no key to sign the audit trail with`);
  return { ...verifierOf(keys), ...signerOf(newest), ...hiding(Buffer.from(secret, "base64url")) };
}

/** Opens the public keys of a trail, to verify it with; the file may hold the private ones too. */
export function openAuditVerifier(path: string): AuditVerifier {
  return verifierOf(readKeys(path).keys);
}

function signerOf(key: JsonWebKey & { readonly kid: string }): Pick<AuditKeys, "sign"> {
  const privateKey = createPrivateKey({ key, format: "jwk" });
  return {
    sign: (text) => ({
      kid: key.kid,
      signature: sign(null, Buffer.from(text), privateKey).toString("base64url"),
    }),
  };
}

function verifierOf(keys: KeyFile["keys"]): AuditVerifier {
  const publicKeys = new Map<string, KeyObject>(
    keys.map(({ d: _secret, ...key }) => [key.kid, createPublicKey({ key, format: "jwk" })]),
  );
  return {
    verifies(text, { kid, signature }) {
      const key = publicKeys.get(kid);
      return (
        key !== undefined &&
        verify(null, Buffer.from(text), key, Buffer.from(signature, "base64url"))
      );
    },
  };
}

function hiding(secret: Buffer): Pick<AuditKeys, "pseudonym" | "seal" | "unseal"> {
  const pseudonymKey = derivedKey(secret, "audit/pseudonym");
  const sealingKey = derivedKey(secret, "audit/seal");
  const pseudonym = (text: string): string =>
    createHmac("sha256", pseudonymKey).update(text).digest("base64url").slice(0, KEY_CHARACTERS);
  const pseudonymOf = remembering(pseudonym);
  return {
    pseudonym: (kind, value) => pseudonymOf(`${kind}:${value}`),
    // The same officer and basis are sealed alike for a while: their pseudonyms tell as much.
    seal: remembering((text) => sealText(sealingKey, text)),
    unseal: (sealed) => openText(sealingKey, sealed),
  };
}

/** The same few people ask again and again, and of the same entities. */
function remembering(work: (text: string) => string): (text: string) => string {
  const known = new LRUCache<string, string>({ max: REMEMBERED });
  return (text) => {
    // Five hundred of a check are looked up at once; to keep account of which was last costs more than it saves.
    const before = known.peek(text);
    if (before !== undefined) return before;
    const result = work(text);
    known.set(text, result);
    return result;
  };
}

function readKeys(path: string): KeyFile {
  try {
    const file = JSON.parse(readFileSync(path, "utf8")) as KeyFile;
    if (file.keys.length > 0 && file.keys.every(({ kid }) => typeof kid === "string")) return file;
  } catch (error) {
    throw new AuditKeysError(`${path} cannot be read as audit keys (${String(error)}); restore it`);
  }
  throw new AuditKeysError(`${path} holds no audit keys; restore it`);
}

async function newKeys(): Promise<string> {
  const { privateKey } = await generateKeyPair(SIGNING_ALGORITHM, { extractable: true });
  const key = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint(key);
  const secret = randomBytes(32).toString("base64url");
  return `${JSON.stringify({ keys: [{ ...key, kid, alg: SIGNING_ALGORITHM }], secret }, undefined, 2)}\n`;
}
