import { LRUCache } from "lru-cache";
import type { RateLimit } from "../../policy/rateLimits.ts";

/** Milliseconds since an epoch; a test has its own. */
export type Now = () => number;

const MINUTE = 60_000;
/** Buckets that are remembered; one that is forgotten was not used for the longest time. */
const REMEMBERED = 100_000;

/** What was in a bucket at an instant; below nothing where there is a debt. */
export interface Bucket {
  readonly tokens: number;
  readonly filledAt: number;
}

/**
 * Takes so many tokens from the bucket of a name, or says after how many seconds it can. What is larger than
 * the whole bucket is paid from a full one and leaves a debt, so that nothing is refused for ever.
 */
export type TakeTokens = (name: string, tokens: number, limit: RateLimit) => number | undefined;

/** What a bucket of a limit holds now. */
export function filled(
  { tokens, filledAt }: Bucket,
  { perMinute, atOnce }: RateLimit,
  instant: number,
): Bucket {
  // Clocks of gateways differ a little: time that was filled once is not filled again.
  const passed = Math.max(0, instant - filledAt);
  return {
    tokens: Math.min(atOnce, tokens + (passed * perMinute) / MINUTE),
    filledAt: Math.max(filledAt, instant),
  };
}

/** Token buckets in the memory of this process: where several count, each counts for itself. */
export class TokenBuckets {
  readonly #now: Now;
  readonly #buckets = new LRUCache<string, Bucket>({ max: REMEMBERED });

  constructor(now: Now) {
    this.#now = now;
  }

  readonly take: TakeTokens = (name, tokens, limit) => {
    const { perMinute, atOnce } = limit;
    const instant = this.#now();
    const bucket = filled(
      this.#buckets.get(name) ?? { tokens: atOnce, filledAt: instant },
      limit,
      instant,
    );
    this.#buckets.set(name, bucket);
    const missing = Math.min(tokens, atOnce) - bucket.tokens;
    if (missing > 0) return Math.ceil((missing * MINUTE) / perMinute / 1_000);
    const { filledAt } = bucket;
    this.#buckets.set(name, { tokens: bucket.tokens - tokens, filledAt });
    return undefined;
  };

  /** Puts what was learned of a bucket in the place of what was known. */
  learn(name: string, bucket: Bucket): void {
    this.#buckets.set(name, bucket);
  }
}
