import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "@jest/globals";
import { avoidedBy } from "../../../kit/authorization/avoidedBy.ts";
import { endAvoidance, keepAvoidance } from "../../../kit/authorization/officerAvoidances.ts";
import type { Database } from "../../../kit/database/database.ts";
import { migrate } from "../../../kit/database/migrate.ts";
import type { PlacedEvent } from "../../../kit/outbox/event.ts";
import { follow } from "../../../kit/outbox/follow.ts";
import { governance } from "../../../subgraphs/governance/index.ts";
import { fullScans, noteStatements } from "../../support/statementPlans.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";

const HIS = "a".repeat(64);
const HERS = "b".repeat(64);

/** In milliseconds: gateways look four times a second whether anything has changed. */
const LONGER_THAN_A_LOOK = 300;

type Told = readonly ["declared" | "withdrawn", string, number];

/** The register as it tells of avoidances, in their order. */
const register = (...told: readonly Told[]) => ({
  name: "legal-entities",
  eventsAfter: async (after: number): Promise<readonly PlacedEvent[]> =>
    told
      .map(([what, officer, entityId], at) => ({
        cursor: at + 1,
        type: `avoidance.${what}`,
        entityId,
        payload: { officer },
        occurredAt: "2026-03-02 02:00:00",
      }))
      .filter(({ cursor }) => cursor > after),
});

describeOnEachDatabase("whom officers avoid, as gateways are told", (open) => {
  async function followed(...told: readonly Told[]): Promise<Database> {
    const database = await open();
    await migrate(database, governance.migrations);
    const [following] = governance.follows;
    expect(following).toMatchObject({ source: "legal-entities" });
    const clock = { now: () => new Date() };
    // Heard of in two turns, and a third in which there is nothing new.
    for (const turn of [told.slice(0, 2), told, told])
      await follow(database, register(...turn), async (transaction, events) =>
        following?.handle(transaction, events, clock),
      );
    return database;
  }

  it("is each officer's own, in ascending order", async () => {
    const database = await followed(
      ["declared", HIS, 17],
      ["declared", HERS, 2],
      ["declared", HIS, 3],
    );
    expect(await avoidedBy(database)(HIS)).toEqual([3, 17]);
    expect(await avoidedBy(database)(HERS)).toEqual([2]);
    expect(await avoidedBy(database)("c".repeat(64))).toEqual([]);
  });

  it("is what holds: not what ended, and again what was declared again, or twice", async () => {
    const database = await followed(
      ["declared", HIS, 1],
      ["declared", HIS, 1],
      ["declared", HIS, 2],
      ["declared", HERS, 1],
      ["withdrawn", HIS, 1],
      ["withdrawn", HIS, 2],
      ["declared", HIS, 2],
    );
    expect(await avoidedBy(database)(HIS)).toEqual([2]);
    expect(await avoidedBy(database)(HERS)).toEqual([1]);
  });

  it("is one statement by a key for each officer, and one for all when it is looked again", async () => {
    const database = await followed(["declared", HIS, 1]);
    const statements = noteStatements(database);
    const avoided = avoidedBy(database);
    await avoided(HIS);
    await Promise.all([avoided(HERS), avoided(HIS), avoided(HERS)]);
    await wait(LONGER_THAN_A_LOOK);
    await Promise.all([avoided(HERS), avoided(HIS)]);
    const asked = statements();
    const [state, ofOfficer] = asked.map(({ sql }) => sql);
    expect(asked.map(({ sql }) => sql)).toEqual([state, ofOfficer, ofOfficer, state]);
    for (const statement of asked) expect(await fullScans(database, statement)).toEqual([]);
  });

  it("is known a moment later of an officer of whom it was known before", async () => {
    const database = await followed(["declared", HIS, 1]);
    const avoided = avoidedBy(database);
    expect([await avoided(HIS), await avoided(HERS)]).toEqual([[1], []]);
    await database.knex.transaction(async (transaction) => {
      await keepAvoidance(transaction, { officer_key: HERS, entity_id: 4 });
      await endAvoidance(transaction, { officer_key: HIS, entity_id: 1 });
    });
    await wait(LONGER_THAN_A_LOOK);
    expect([await avoided(HIS), await avoided(HERS)]).toEqual([[], [4]]);
  });

  it("is told of nobody while it cannot be had, and of everybody again as soon as it can", async () => {
    const database = await followed(["declared", HIS, 1]);
    const avoided = avoidedBy(database);
    await database.knex.schema.renameTable("avoided_entity", "elsewhere");
    await expect(avoided(HIS)).rejects.toThrow("avoided_entity");
    await database.knex.schema.renameTable("elsewhere", "avoided_entity");
    expect(await avoided(HIS)).toEqual([1]);
    await database.knex.schema.renameTable("avoidance_state", "elsewhere");
    await wait(LONGER_THAN_A_LOOK);
    await expect(avoided(HIS)).rejects.toThrow("avoidance_state");
    await database.knex.schema.renameTable("elsewhere", "avoidance_state");
    expect(await avoided(HIS)).toEqual([1]);
  });
});
