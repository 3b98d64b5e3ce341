import { hash } from "node:crypto";

/** The key by which subgraphs know an officer, from the subject of his log-in; the key does not tell who it is. */
export function officerDigest(subject: string): string {
  return hash("sha256", `supervision-graph/officer:${subject}`, "hex");
}
