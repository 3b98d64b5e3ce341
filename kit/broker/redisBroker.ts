import type { EventSource } from "../outbox/follow.ts";
import type { Followed } from "../outbox/followAll.ts";
import type { Broker } from "./broker.ts";
import type { FollowerStand } from "./followerStand.ts";
import type { FollowerLag } from "./followerLag.ts";
import type { Redis } from "./openRedis.ts";
import { followersKey, LAGS_KEY, streamKey } from "./redisKeys.ts";
import { cursorOf, entryId, messageOf, withoutGap } from "./streamEntry.ts";

/** How far a follower is sent ahead of what it has done: what stands in Redis of one that does nothing. */
const MOST_AHEAD = 10_000;
const SENT_AT_ONCE = 1_000;
/** A stream that nobody fills or empties any longer goes away by itself. */
const KEPT_SECONDS = 24 * 60 * 60;

/**
 * A broker of Redis Streams: a stream for each follower of each source, so that none waits for another, with the
 * places of the outbox for ids. Several processes may send and receive the same.
 */
export function redisBroker(client: Redis): Broker {
  async function receive(stand: FollowerStand, limit: number) {
    const key = streamKey(stand);
    const { source, follower, types, cursor } = stand;
    const [entries] = await Promise.all([
      client.xRange(key, entryId(cursor + 1), "+", { COUNT: limit }),
      client.hSet(followersKey(source), follower, JSON.stringify({ types, cursor })),
    ]);
    const { events, hasGap } = withoutGap(entries ?? [], cursor);
    // Begun anew from what the follower says of itself next time.
    if (hasGap) await client.del(key);
    return events;
  }

  async function followersOf(source: string): Promise<FollowerStand[]> {
    const told = await client.hGetAll(followersKey(source));
    return Object.entries(told).map(([follower, stand]) => ({
      source,
      follower,
      ...(JSON.parse(stand) as Pick<FollowerStand, "types" | "cursor">),
    }));
  }

  /** What a follower has done is taken away; answers up to where it was sent events, and how many wait. */
  async function sentTo(stand: FollowerStand) {
    const key = streamKey(stand);
    const [, waiting, last] = await Promise.all([
      client.xTrim(key, "MINID", entryId(stand.cursor + 1)),
      client.xLen(key),
      client.xRevRange(key, "+", "-", { COUNT: 1 }),
    ]);
    const [newest] = last ?? [];
    if (newest !== undefined) return { waiting, upTo: cursorOf(newest) };
    // An empty stream remembers its last id, and would refuse a follower that was put back to before it.
    await client.del(key);
    return { waiting: 0, upTo: stand.cursor };
  }

  async function send(to: FollowerStand, eventsAfter: EventSource["eventsAfter"]) {
    const key = streamKey(to);
    const { waiting, upTo } = await sentTo(to);
    let after = upTo;
    let sent = 0;
    while (waiting + sent < MOST_AHEAD) {
      const events = await eventsAfter(after, SENT_AT_ONCE);
      if (events.length === 0) break;
      const added = events.map((event) => {
        const message = messageOf(event, after);
        after = event.cursor;
        return client.xAdd(key, entryId(event.cursor), message);
      });
      await Promise.all(added.map(passOverSent));
      sent += events.length;
    }
    if (sent > 0) await client.expire(key, KEPT_SECONDS);
    return sent;
  }

  return {
    get isConnected() {
      return client.isReady;
    },
    receive,
    followersOf,
    send,
    async noteLags(lags) {
      if (lags.length === 0) return;
      const noted = lags.map((lag): [string, string] => [nameOf(lag), JSON.stringify(lag)]);
      await client.hSet(LAGS_KEY, Object.fromEntries(noted));
    },
    async lags() {
      const noted = await client.hVals(LAGS_KEY);
      return noted.map((lag) => JSON.parse(lag) as FollowerLag);
    },
    async close() {
      // Whatever is under way was waited for; a server that is away is not.
      if (client.isReady) await client.close();
      else client.destroy();
    },
  };
}

/** Another process that sends the same was there first. */
async function passOverSent(added: Promise<unknown>): Promise<void> {
  try {
    await added;
  } catch (error) {
    if (!String(error).includes("equal or smaller")) throw error;
  }
}

function nameOf({ source, follower }: Pick<Followed, "source" | "follower">): string {
  return `${source} ${follower}`;
}
