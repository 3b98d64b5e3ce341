import { beforeEach, expect, it } from "@jest/globals";
import { systemClock } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { migrate } from "../../../kit/database/migrate.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { followerMigration, outboxSource } from "../../../kit/outbox/follow.ts";
import { followAll, type Follower } from "../../../kit/outbox/followAll.ts";
import { bySource, type Following } from "../../../kit/outbox/following.ts";
import { appendEvents, outboxMigrations } from "../../../kit/outbox/outbox.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";

const STEPS = [...outboxMigrations("001_lock", "002_outbox"), followerMigration("003_followed")];

describeOnEachDatabase("subgraphs that follow each other", (open) => {
  let lists: Database;
  let measures: Database;
  let heard: string[];

  beforeEach(async () => {
    heard = [];
    [lists, measures] = [await open(), await open()];
    for (const database of [lists, measures]) await migrate(database, STEPS);
  });

  /** Hears of a type of events from a source, and tells of one of its own for each. */
  const answering = (source: string, type: string, answer?: string): Following => ({
    source,
    types: [type],
    async handle(transaction, events, clock) {
      heard.push(...events.map(({ entityId }) => `${type} ${entityId}`));
      if (answer === undefined) return;
      const told = events.map(({ entityId }) => ({ type: answer, entityId, payload: {} }));
      await appendEvents(transaction, told, clock.now());
    },
  });

  const settle = (byMeasures: Following, byLists: Following) =>
    followAll(
      [follower("lists", lists, byLists), follower("measures", measures, byMeasures)],
      ({ source, types }) => outboxSource(source, source === "lists" ? lists : measures, types),
    );

  it("hear of what was told, and of what that made others tell, each once", async () => {
    await tell(lists, "listing.made", 7);
    await tell(lists, "listing.made", 8);
    await tell(lists, "listing.noted", 9);
    const byMeasures = answering("lists", "listing.made", "measure.taken");
    const byLists = answering("measures", "measure.taken");
    expect(await settle(byMeasures, byLists)).toBe(4);
    expect(heard).toEqual([
      "listing.made 7",
      "listing.made 8",
      "measure.taken 7",
      "measure.taken 8",
    ]);
    expect(await settle(byMeasures, byLists)).toBe(0);
    expect(heard).toHaveLength(4);
  });

  it("hear again of what they failed at, and keep nothing of the failure", async () => {
    await tell(lists, "listing.made", 7);
    const quiet = answering("measures", "measure.taken");
    const willing = answering("lists", "listing.made", "measure.taken");
    const failing: Following = {
      ...willing,
      async handle(...told) {
        await willing.handle(...told);
        throw new Error("the disk is full");
      },
    };
    await expect(settle(failing, quiet)).rejects.toThrow(
      "measures cannot follow lists: Error: the disk is full",
    );
    expect(await measures.knex("outbox")).toEqual([]);
    expect(await settle(willing, quiet)).toBe(2);
    expect(await measures.knex("outbox").pluck("entity_id")).toEqual([7]);
  });

  it("hear of the others where one of them cannot do what it heard of", async () => {
    await tell(lists, "listing.made", 7);
    await tell(measures, "measure.taken", 8);
    const failing: Following = {
      ...answering("measures", "measure.taken"),
      handle: () => Promise.reject(new Error("no room")),
    };
    await expect(settle(answering("lists", "listing.made"), failing)).rejects.toThrow("no room");
    expect(heard).toEqual(["listing.made 7"]);
  });

  it("hear of a source once where they follow it for several reasons", async () => {
    await tell(lists, "listing.made", 7);
    await tell(lists, "listing.lifted", 7);
    const twice = follower(
      "measures",
      measures,
      answering("lists", "listing.lifted"),
      answering("lists", "listing.made"),
    );
    expect(
      await followAll([twice], ({ source, types }) => outboxSource(source, lists, types)),
    ).toBe(2);
    expect(heard).toEqual(["listing.lifted 7", "listing.made 7"]);
  });

  it("pass over a subgraph that is not here", async () => {
    await tell(lists, "listing.made", 7);
    const away = answering("elsewhere", "listing.made");
    expect(await followAll([follower("measures", measures, away)], () => undefined)).toBe(0);
  });
});

function tell(database: Database, type: string, entityId: number): Promise<void> {
  return writeTransaction(database, (transaction) =>
    appendEvents(transaction, [{ type, entityId, payload: {} }], systemClock.now()),
  );
}

function follower(name: string, database: Database, ...followings: Following[]): Follower {
  return { name, database, follows: bySource(followings), clock: systemClock };
}
