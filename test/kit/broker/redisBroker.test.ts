import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "@jest/globals";
import type { Broker } from "../../../kit/broker/broker.ts";
import type { FollowerStand } from "../../../kit/broker/followerStand.ts";
import { openRedis } from "../../../kit/broker/openRedis.ts";
import { redisBroker } from "../../../kit/broker/redisBroker.ts";
import type { PlacedEvent } from "../../../kit/outbox/event.ts";
import { describeWithRedis } from "../../support/redis.ts";

describeWithRedis("events that go by a broker", (redis) => {
  let broker: Broker;
  let reported: unknown[];

  beforeAll(() => redis.start());
  afterAll(() => redis.remove());
  beforeEach(async () => {
    reported = [];
    const client = await openRedis(redis.url, (error) => reported.push(error));
    await client.flushAll();
    broker = redisBroker(client);
  });
  afterEach(() => broker.close());

  /** What the follower has of the events 1 to `last` of the source. */
  async function carried(stand: FollowerStand, last: number): Promise<number[]> {
    await broker.receive(stand, 1_000);
    await broker.send(stand, outbox(last));
    return cursors(await broker.receive(stand, 1_000));
  }

  it("come in the order of the outbox, after what the follower has done", async () => {
    expect(await carried(at(2), 5)).toEqual([3, 4, 5]);
    expect(await broker.receive(at(2), 2)).toEqual([event(3), event(4)]);
    expect(await broker.followersOf("lists")).toEqual([at(2)]);
    expect(await broker.followersOf("others")).toEqual([]);
  });

  it("are sent once, by however many processes, and taken away when they are done", async () => {
    await broker.send(at(0), outbox(3));
    const other = redisBroker(await openRedis(redis.url, () => undefined));
    await Promise.all([
      broker.send(at(0), outbox(600)),
      other.send(at(0), outbox(600)),
      other.send(at(0), outbox(400)),
    ]);
    await other.close();
    const all = Array.from({ length: 600 }, (_, index) => index + 1);
    expect(cursors(await broker.receive(at(0), 1_000))).toEqual(all);
    expect(await broker.send(at(590), outbox(600))).toBe(0);
    expect(cursors(await broker.receive(at(0), 1_000))).toEqual([]);
  });

  it("are sent no further ahead of a follower than ten thousand", async () => {
    expect(await broker.send(at(0), outbox(12_000))).toBe(10_000);
    expect(await broker.send(at(0), outbox(12_000))).toBe(0);
    expect(await broker.send(at(9_000), outbox(12_000))).toBe(2_000);
  });

  it("are sent anew where the broker lost them, and where one is missing nothing is passed over", async () => {
    expect(await carried(at(0), 3)).toEqual([1, 2, 3]);
    await redis.kill();
    await redis.start();
    await ready();
    expect(await broker.followersOf("lists")).toEqual([]);
    // Sent by a process that had yet to hear of the loss.
    await broker.send(at(5), outbox(6));
    expect(await carried(at(3), 6)).toEqual([4, 5, 6]);
    expect(reported).toHaveLength(1);
  });

  it("are sent again to a follower that was put back to before what it had done", async () => {
    expect(await carried(at(0), 4)).toEqual([1, 2, 3, 4]);
    expect(await carried(at(4), 4)).toEqual([]);
    expect(await carried(at(1), 4)).toEqual([2, 3, 4]);
  });

  it("go by another stream once the follower follows other types", async () => {
    await carried(at(0), 3);
    const other = { ...at(0), types: ["listing.lifted", "listing.made"] };
    expect(await broker.receive(other, 1_000)).toEqual([]);
    expect(await carried(other, 3)).toEqual([1, 2, 3]);
  });

  it("are refused at once while the broker is away, and carried when it is back", async () => {
    await redis.kill();
    await expect(broker.receive(at(0), 10)).rejects.toThrow(AWAY);
    await expect(broker.send(at(0), outbox(3))).rejects.toThrow(AWAY);
    await redis.start();
    await ready();
    expect(await carried(at(0), 3)).toEqual([1, 2, 3]);
  });

  /** Until the connection that was lost is made again. */
  async function ready(): Promise<void> {
    for (;;) {
      const isBack = await broker.lags().then(
        () => true,
        () => false,
      );
      if (isBack) return;
      await new Promise((resolve) => {
        setTimeout(resolve, 20);
      });
    }
  }
});

it("a broker that cannot be reached at first says where it was looked for, and not the password", async () => {
  const opened = openRedis("redis://user:secret@127.0.0.1:1/0", () => undefined);
  await expect(opened).rejects.toMatchObject({
    code: "BROKER_UNAVAILABLE",
    message:
      "the broker at redis://127.0.0.1:1/0 (BROKER_URL) cannot be reached: connect ECONNREFUSED 127.0.0.1:1; start it, or correct BROKER_URL",
  });
});

/** Which of the two it is depends on whether the loss of the connection was noticed already. */
const AWAY = /client is offline|socket closed/iu;

const at = (cursor: number): FollowerStand => ({
  source: "lists",
  follower: "measures",
  types: ["listing.made"],
  cursor,
});

const event = (cursor: number): PlacedEvent => ({
  cursor,
  type: "listing.made",
  entityId: cursor,
  payload: { listing: cursor },
  occurredAt: "2026-06-01 04:00:00",
});

const cursors = (events: readonly PlacedEvent[]) => events.map(({ cursor }) => cursor);

/** Reads the events 1 to `last`, as an outbox does. */
function outbox(last: number) {
  return async (cursor: number, limit: number): Promise<PlacedEvent[]> =>
    Array.from({ length: Math.max(0, Math.min(limit, last - cursor)) }, (_, index) =>
      event(cursor + index + 1),
    );
}
