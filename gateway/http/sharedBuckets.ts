import { createHash } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import type { Knex } from "knex";
import type { Database } from "../../kit/database/database.ts";
import type { RateLimit } from "../../policy/rateLimits.ts";
import { type Bucket, filled, type Now, type TakeTokens, TokenBuckets } from "./tokenBucket.ts";

const TABLE = "rate_bucket";
/** Between two transactions of a process; the first is not waited for. */
const PAUSE_MILLISECONDS = 50;
/** After a failure. */
const RETRY_MILLISECONDS = 1_000;
/** A bucket that nobody took from for so long is full, and forgotten. */
const FORGOTTEN_AFTER = 3_600_000;

/** What was taken from a bucket and is not yet known to the other gateways. */
interface Taken {
  tokens: number;
  readonly limit: RateLimit;
}

/** Buckets that several processes take from. */
export interface SharedBuckets {
  readonly take: TakeTokens;
  /** Resolves when all that was taken is known to the others. */
  settle(): Promise<void>;
}

/**
 * Token buckets of all gateways of an installation, in their database. Nobody waits for it: a process takes from
 * what it knows of a bucket, tells the others right after, and learns what they took. What several give in that
 * moment beyond the limit is a debt, which is paid before more is given, so that over time nobody gets more than the
 * limit. Where the database is away, each process counts for itself, and tells later.
 */
export function sharedBuckets(
  { knex }: Database,
  now: Now,
  report: (error: unknown) => void,
): SharedBuckets {
  const local = new TokenBuckets(now);
  let untold = new Map<string, Taken>();
  let telling: Promise<void> | undefined;
  let forgotAt = now();

  const take: TakeTokens = (name, tokens, limit) => {
    const key = keyOf(name);
    const seconds = local.take(key, tokens, limit);
    if (seconds !== undefined) return seconds;
    note(key, tokens, limit);
    telling ??= tell();
    return undefined;
  };

  function note(key: string, tokens: number, limit: RateLimit): void {
    const before = untold.get(key);
    if (before === undefined) untold.set(key, { tokens, limit });
    else before.tokens += tokens;
  }

  async function tell(): Promise<void> {
    while (untold.size > 0) {
      const batch = untold;
      untold = new Map();
      try {
        const buckets = await knex.transaction((transaction) =>
          takenFrom(transaction, batch, now()),
        );
        for (const [key, { tokens, filledAt }] of buckets)
          local.learn(key, { tokens: tokens - (untold.get(key)?.tokens ?? 0), filledAt });
        await forgetIfDue();
        await pause(PAUSE_MILLISECONDS);
      } catch (error) {
        report(error);
        for (const [key, { tokens, limit }] of batch) note(key, tokens, limit);
        await pause(RETRY_MILLISECONDS);
      }
    }
    telling = undefined;
  }

  async function forgetIfDue(): Promise<void> {
    if (now() - forgotAt < FORGOTTEN_AFTER) return;
    forgotAt = now();
    await knex(TABLE)
      .where("filled_at", "<", forgotAt - FORGOTTEN_AFTER)
      .delete();
  }

  return {
    take,
    settle: async () => {
      await telling;
    },
  };
}

/** Takes from the buckets of all, one after the other in one order, and answers what they then hold. */
async function takenFrom(
  knex: Knex.Transaction,
  batch: ReadonlyMap<string, Taken>,
  instant: number,
): Promise<(readonly [string, Bucket])[]> {
  const buckets: (readonly [string, Bucket])[] = [];
  const keys = [...batch].toSorted(([left], [right]) => (left < right ? -1 : 1));
  for (const [name, { tokens, limit }] of keys) {
    // Written first, so that SQLite takes the lock before anything is read.
    await knex(TABLE)
      .insert({ name, tokens: limit.atOnce, filled_at: instant })
      .onConflict("name")
      .ignore();
    const row: { tokens: number; filled_at: number } = await knex(TABLE)
      .where({ name })
      .forUpdate()
      .first();
    const held = filled({ tokens: row.tokens, filledAt: row.filled_at }, limit, instant);
    const bucket = { ...held, tokens: held.tokens - tokens };
    await knex(TABLE).where({ name }).update({ tokens: bucket.tokens, filled_at: bucket.filledAt });
    buckets.push([name, bucket]);
  }
  return buckets;
}

/** Names hold persons' subjects, and the table does not. */
function keyOf(name: string): string {
  return createHash("sha256").update(name).digest("hex");
}

/** A pause keeps no process from ending. */
function pause(milliseconds: number): Promise<void> {
  return delay(milliseconds, undefined, { ref: false });
}
