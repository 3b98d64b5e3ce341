import { LRUCache } from "lru-cache";
import type { RateLimit } from "../../policy/rateLimits.ts";

/** Milliseconds since an epoch; a test has its own. */
export type Now = () => number;

const MINUTE = 60_000;
/** Buckets that are remembered; one that is forgotten was not used for the longest time. */
const REMEMBERED = 100_000;

interface Bucket {
  tokens: number;
  filledAt: number;
}

/**
 * Takes so many tokens from the bucket of a name, or says after how many seconds it can. What is larger than
 * the whole bucket is paid from a full one and leaves a debt, so that nothing is refused for ever.
 */
export type TakeTokens = (name: string, tokens: number, limit: RateLimit) => number | undefined;

/** Token buckets in the memory of this process: several gateways count each for itself. */
export function tokenBuckets(now: Now): TakeTokens {
  const buckets = new LRUCache<string, Bucket>({ max: REMEMBERED });
  return (name, tokens, { perMinute, atOnce }) => {
    const instant = now();
    const bucket = buckets.get(name) ?? { tokens: atOnce, filledAt: instant };
    const filled = bucket.tokens + ((instant - bucket.filledAt) * perMinute) / MINUTE;
    bucket.tokens = Math.min(atOnce, filled);
    bucket.filledAt = instant;
    buckets.set(name, bucket);
    const missing = Math.min(tokens, atOnce) - bucket.tokens;
    if (missing > 0) return Math.ceil((missing * MINUTE) / perMinute / 1_000);
    bucket.tokens -= tokens;
    return undefined;
  };
}
