import { createHash } from "node:crypto";
import type { Followed } from "../outbox/followAll.ts";

const PREFIX = "supervision-graph";

/** How far followers are behind sources, by both names. */
export const LAGS_KEY = `${PREFIX}:lags`;

/** How far each follower of a source is, by its name. */
export function followersKey(source: string): string {
  return `${PREFIX}:followers:${source}`;
}

/**
 * What a follower is sent of a source. One that begins to follow other types has another stream: the one of
 * before leaves some of them out.
 */
export function streamKey({ source, follower, types }: Followed): string {
  const digest = createHash("sha256").update(types.toSorted().join(" ")).digest("hex");
  return `${PREFIX}:events:${source}:${follower}:${digest.slice(0, 12)}`;
}
