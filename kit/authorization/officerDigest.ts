import { createHash } from "node:crypto";

/** The key by which subgraphs know an officer, from the subject of his log-in; the key does not tell who it is. */
export function officerDigest(subject: string): string {
  return createHash("sha256").update(`supervision-graph/officer:${subject}`).digest("hex");
}
