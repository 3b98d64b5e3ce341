import { hash } from "node:crypto";
import { LRUCache } from "lru-cache";

const REMEMBERED = 10_000;

/** The same few hundred persons ask again and again. */
const digests = new LRUCache<string, string>({ max: REMEMBERED });

/** The key by which subgraphs know an officer, from the subject of his log-in; the key does not tell who it is. */
export function officerDigest(subject: string): string {
  const known = digests.get(subject);
  if (known !== undefined) return known;
  const digest = hash("sha256", `supervision-graph/officer:${subject}`, "hex");
  digests.set(subject, digest);
  return digest;
}
