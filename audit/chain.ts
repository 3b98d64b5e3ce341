import { hash } from "node:crypto";
import { LRUCache } from "lru-cache";

/** What stands for the hash before the first record. */
export const GENESIS_HASH = "0".repeat(64);

/** The hash of a record: it covers what the record says, its place, and all records before it. */
export function recordHash(seq: number, previousHash: string, payload: string): string {
  return hash("sha256", `${seq}\n${previousHash}\n${payload}`, "hex");
}

/** A digest of the subjects of one record, in the order in which their keys stand beside it. */
export function subjectsDigest(subjectKeys: readonly string[]): string {
  return hash("sha256", subjectKeys.join("\n"), "base64url");
}

/** Names a set of categories: there are few sets, and many records of each. */
export function categorySetId(categories: readonly string[]): string {
  const names = categories.join(",");
  const known = setIds.get(names);
  if (known !== undefined) return known;
  const id = hash("sha256", names, "hex").slice(0, 16);
  setIds.set(names, id);
  return id;
}

const setIds = new LRUCache<string, string>({ max: 1_000 });
