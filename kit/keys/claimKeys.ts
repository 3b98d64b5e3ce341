import { createPrivateKey, createPublicKey } from "node:crypto";
import { readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from "jose";
import { createOnce } from "./createOnce.ts";

/** Ed25519: the fastest to sign with of those that a subgraph can check without the secret. */
export const CLAIMS_ALGORITHM = "EdDSA";

/** How many keys are kept: the one that signs, and the one before, for claims that are on their way. */
const KEPT_KEYS = 2;
const LOOK_AGAIN_MILLISECONDS = 1_000;

/** A key that signs or verifies, with its name. */
export interface ClaimKey {
  readonly kid: string;
  /** PKCS #8 of a private key, SPKI of a public one. */
  readonly pem: string;
}

/** Keys of claims between gateway and subgraphs, read from a JWK set that may change at any time. */
export interface ClaimKeys {
  /** The newest key. Throws where the file holds public keys only. */
  signingKey(): ClaimKey;
  /** The key of a name, looked for again in the file where it is not known yet. */
  verificationKey(kid: string): ClaimKey | undefined;
}

/** A file of claim keys that cannot be used; the message is one line. */
export class ClaimKeysError extends Error {
  readonly code = "CLAIM_KEYS";
}

/** Opens the keys of an installation, and makes the first where there is none. */
export async function openClaimKeys(path: string): Promise<ClaimKeys> {
  await createOnce(path, async () => keySetText([await newKey()]));
  let read = readKeys(path);
  let lookedAt = Date.now();

  /** Rotation reaches a running process within a second, without a restart. */
  function current(): KeyFile {
    if (Date.now() - lookedAt < LOOK_AGAIN_MILLISECONDS) return read;
    lookedAt = Date.now();
    if (statSync(path).mtimeMs !== read.changed) read = readKeys(path);
    return read;
  }

  return {
    signingKey() {
      const [newest] = current().keys;
      if (newest?.d === undefined)
        throw new ClaimKeysError(`${path} holds no private key to sign claims with`);
      return imported(read, newest, "private");
    },
    verificationKey(kid) {
      const known = current().keys.find((key) => key.kid === kid) ?? readAgain(kid);
      return known === undefined ? undefined : imported(read, known, "public");
    },
  };

  function readAgain(kid: string): JWK | undefined {
    if (statSync(path).mtimeMs === read.changed) return undefined;
    read = readKeys(path);
    return read.keys.find((key) => key.kid === kid);
  }
}

/** Puts a new key first and drops what is older than the one before it. */
export async function rotateClaimKeys(path: string): Promise<string> {
  const before = readKeys(path).keys;
  const key = await newKey();
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, keySetText([key, ...before].slice(0, KEPT_KEYS)), { mode: 0o600 });
  renameSync(draft, path);
  return key.kid ?? "";
}

interface KeyFile {
  readonly keys: readonly JWK[];
  readonly changed: number;
  readonly imported: Map<string, ClaimKey>;
}

function readKeys(path: string): KeyFile {
  const changed = statSync(path).mtimeMs;
  try {
    const { keys } = JSON.parse(readFileSync(path, "utf8")) as { keys: JWK[] };
    if (keys.length > 0 && keys.every(({ kid }) => typeof kid === "string"))
      return { keys, changed, imported: new Map() };
  } catch {
    // Said below, as for a file that holds something else.
  }
  throw new ClaimKeysError(`${path} is not a set of claim keys; restore it, or remove it`);
}

function imported(file: KeyFile, key: JWK, half: "private" | "public"): ClaimKey {
  const { kid = "" } = key;
  const name = `${half} ${kid}`;
  const made = file.imported.get(name) ?? { kid, pem: pemOf(key, half) };
  file.imported.set(name, made);
  return made;
}

function pemOf(key: JWK, half: "private" | "public"): string {
  const from = { key, format: "jwk" } as const;
  return half === "private"
    ? createPrivateKey(from).export({ type: "pkcs8", format: "pem" }).toString()
    : createPublicKey(from).export({ type: "spki", format: "pem" }).toString();
}

async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair(CLAIMS_ALGORITHM, { extractable: true });
  const key = await exportJWK(privateKey);
  return { ...key, kid: await calculateJwkThumbprint(key), alg: CLAIMS_ALGORITHM };
}

function keySetText(keys: readonly JWK[]): string {
  return `${JSON.stringify({ keys }, undefined, 2)}\n`;
}
