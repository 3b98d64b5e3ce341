import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { Database } from "../../kit/database/database.ts";
import { openDatabase } from "../../kit/database/openDatabase.ts";
import { auditFolder, event, openTrail } from "./trails.ts";

async function turns(count: number): Promise<void> {
  for (let taken = 0; taken < count; taken += 1) await turn();
}

describe("a batch of the audit trail", () => {
  let database: Database;

  beforeEach(async () => {
    database = await openDatabase({
      client: "sqlite",
      filename: join(auditFolder(), "trail.sqlite"),
    });
  });
  afterEach(async () => {
    jest.useRealTimers();
    await database.close();
  });

  /** Where batches ended: the first of a trail leaves a checkpoint at once. */
  async function endOfFirstBatch(): Promise<number> {
    const [{ seq }] = await database.knex("audit_checkpoint").select("seq");
    return seq;
  }

  it("waits for the answers that are being made meanwhile, so that they are durable by one transaction", async () => {
    const { trail } = await openTrail(database);
    // The moment that it waits at the most never passes.
    jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask"] });
    const come = trail.announce();
    const first = trail.record(event());
    await turns(20);
    const second = trail.record(event());
    come();
    await Promise.all([first, second]);
    jest.useRealTimers();
    expect(await endOfFirstBatch()).toBe(2);
  });

  it("waits a moment and no longer: an answer that takes its time has a batch of its own", async () => {
    const { trail } = await openTrail(database);
    const come = trail.announce();
    await trail.record(event());
    await trail.record(event());
    come();
    expect(await endOfFirstBatch()).toBe(1);
  });
});
