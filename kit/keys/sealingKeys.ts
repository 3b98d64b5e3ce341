import { createHmac, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dataDirectoryOf } from "../database/databaseConfig.ts";
import { derivedKey, openText, sealText } from "./cipher.ts";
import { createOnce } from "./createOnce.ts";

/** Seals texts that nobody reads in the database (密封存储): who complained, who reported, who is a judgment defaulter. */
export interface Sealing {
  /** Seals a text of one record; as many characters for every text up to 256 bytes, so that length tells nothing. */
  seal(text: string, record: string): string;
  /** Throws where it was sealed of another record, by a key that is not in the file, or altered. */
  unseal(sealed: string, record: string): string;
  /** The same for the same text, and of no use to whoever does not have the key. */
  fingerprint(text: string): string;
}

/** A file of sealing keys that cannot be used; the message is one line. */
export class SealingKeysError extends Error {
  readonly code = "SEALING_KEYS";
}

/** Where an installation keeps its sealing keys. */
export function sealingKeysFileOf(env: Readonly<Record<string, string | undefined>>): string {
  return env["SEALING_KEYS_FILE"] || join(dataDirectoryOf(env), "sealing-keys.json");
}

interface SealingKey {
  readonly kid: string;
  /** 32 bytes in base64url. */
  readonly secret: string;
}

/** Texts are filled up to a multiple of so many bytes. */
const BLOCK_BYTES = 256;

/**
 * Opens the keys of an installation, and makes one where there is none. The first seals; the others open what
 * they sealed before it was put there. Fingerprints are made by the last, which stays when a key is added.
 */
export async function openSealingKeys(path: string): Promise<Sealing> {
  await createOnce(path, async () => `${JSON.stringify({ keys: [newKey()] }, undefined, 2)}\n`);
  const keys = readKeys(path).map(({ kid, secret }) => {
    const bytes = Buffer.from(secret, "base64url");
    return { kid, key: derivedKey(bytes, "seal"), prints: derivedKey(bytes, "fingerprint") };
  });
  const [newest] = keys;
  const oldest = keys.at(-1);
  if (newest === undefined || oldest === undefined) throw notKeys(path);
  return {
    seal: (text, record) => `${newest.kid}.${sealText(newest.key, filled(text), record)}`,
    unseal(sealed, record) {
      const [kid = "", text = ""] = sealed.split(".");
      const known = keys.find((key) => key.kid === kid);
      if (known === undefined)
        throw new SealingKeysError(`${path} lacks the key ${kid}, by which ${record} was sealed`);
      return openText(known.key, text, record).trimEnd();
    },
    fingerprint: (text) => createHmac("sha256", oldest.prints).update(text).digest("base64url"),
  };
}

function filled(text: string): string {
  const length = Buffer.byteLength(text);
  return text + " ".repeat(Math.ceil(Math.max(length, 1) / BLOCK_BYTES) * BLOCK_BYTES - length);
}

function readKeys(path: string): readonly SealingKey[] {
  try {
    const { keys } = JSON.parse(readFileSync(path, "utf8")) as { keys: SealingKey[] };
    const isKey = ({ kid, secret }: SealingKey): boolean =>
      typeof kid === "string" && Buffer.from(secret, "base64url").length === 32;
    if (keys.length > 0 && keys.every(isKey)) return keys;
  } catch {
    // Said below, as for a file that holds something else.
  }
  throw notKeys(path);
}

function notKeys(path: string): SealingKeysError {
  return new SealingKeysError(
    `${path} is not a set of sealing keys; restore it, for what it sealed is lost without it`,
  );
}

function newKey(): SealingKey {
  return {
    kid: randomBytes(6).toString("base64url"),
    secret: randomBytes(32).toString("base64url"),
  };
}
