import { beforeEach, expect, it } from "@jest/globals";
import { followerLag } from "../../../kit/broker/followerLag.ts";
import type { Database } from "../../../kit/database/database.ts";
import { migrate } from "../../../kit/database/migrate.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { appendEvents, outboxMigrations } from "../../../kit/outbox/outbox.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";

const NOON = new Date("2026-06-01T04:00:00Z");

describeOnEachDatabase("how far a follower is behind", (open) => {
  let lists: Database;

  beforeEach(async () => {
    lists = await open();
    await migrate(lists, outboxMigrations("001_lock", "002_outbox"));
    await tell("listing.noted", 1, 10);
    await tell("listing.made", 3, 20);
  });

  /** So many events, at a minute past eleven. */
  const tell = (type: string, count: number, minute: number) =>
    writeTransaction(lists, (transaction) =>
      appendEvents(
        transaction,
        Array.from({ length: count }, (_, at) => ({ type, entityId: at, payload: {} })),
        new Date(Date.UTC(2026, 5, 1, 3, minute)),
      ),
    );

  const lagAfter = (cursor: number) =>
    followerLag(
      lists,
      { source: "lists", follower: "measures", types: ["listing.made"], cursor },
      { now: () => NOON },
    );

  it("is counted in the events of its types, from the oldest that it has yet to do", async () => {
    const measured = {
      source: "lists",
      follower: "measures",
      isAtLeast: false,
      measuredAt: "2026-06-01 04:00:00",
    };
    expect(await lagAfter(0)).toEqual({ ...measured, events: 3, oldestAt: "2026-06-01 03:20:00" });
    expect(await lagAfter(3)).toEqual({ ...measured, events: 1, oldestAt: "2026-06-01 03:20:00" });
    expect(await lagAfter(4)).toEqual({ ...measured, events: 0, oldestAt: null });
  });

  it("is counted up to ten thousand", async () => {
    await tell("listing.made", 9_997, 30);
    expect(await lagAfter(0)).toMatchObject({ events: 10_000, isAtLeast: false });
    await tell("listing.made", 1, 30);
    expect(await lagAfter(0)).toMatchObject({ events: 10_000, isAtLeast: true });
  });
});
