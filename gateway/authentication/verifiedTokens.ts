import { LRUCache } from "lru-cache";
import type { Principal } from "./principal.ts";

/** A token that was found valid. */
export interface VerifiedToken {
  readonly principal: Principal;
  /** Seconds since 1970, as the token says. */
  readonly expiresAt: number;
}

const KEPT_TOKENS = 10_000;

/** A key that the provider withdraws is still believed for so long. */
const BELIEVED_MILLISECONDS = 60_000;

/**
 * Remembers for a short while which tokens are valid: a session asks many times with one, and to verify a
 * signature costs more than to answer a small question. An expired token is not answered from here. They are known by
 * the whole header that they came in.
 */
export function verifiedTokens(now: () => number = Date.now) {
  const tokens = new LRUCache<string, Believed>({ max: KEPT_TOKENS });
  return {
    get(authorization: string): Principal | undefined {
      const known = tokens.get(authorization);
      return known !== undefined && now() < known.until ? known.principal : undefined;
    },
    keep(authorization: string, { principal, expiresAt }: VerifiedToken): void {
      const until = Math.min(expiresAt * 1_000, now() + BELIEVED_MILLISECONDS);
      tokens.set(authorization, { principal, until });
    },
  };
}

interface Believed {
  readonly principal: Principal;
  /** Milliseconds since 1970. */
  readonly until: number;
}
