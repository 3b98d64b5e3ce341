import { expect, it } from "@jest/globals";
import { auditMigrations } from "../../../audit/migrations/index.ts";
import { readConfiguration } from "../../../gateway/configuration/configuration.ts";
import { type SharedBuckets, sharedBuckets } from "../../../gateway/http/sharedBuckets.ts";
import type { Database } from "../../../kit/database/database.ts";
import { migrate } from "../../../kit/database/migrate.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";

const LIMIT = { perMinute: 60, atOnce: 10 };

/** Takes as a request does, and waits until the others know. */
async function take(
  { take: taken, settle }: SharedBuckets,
  tokens: number,
  name = "SH-TAX 001",
): Promise<number | undefined> {
  const seconds = taken(name, tokens, LIMIT);
  await settle();
  return seconds;
}

describeOnEachDatabase("limits of rate that gateways share", (open) => {
  let instant = 1_000_000_000_000;
  const pass = (seconds: number): void => {
    instant += seconds * 1_000;
  };

  async function gateways(): Promise<{
    one: SharedBuckets;
    other: SharedBuckets;
    database: Database;
    reported: unknown[];
  }> {
    const database = await open();
    await migrate(database, auditMigrations);
    const reported: unknown[] = [];
    const opened = () =>
      sharedBuckets(
        database,
        () => instant,
        (error) => reported.push(error),
      );
    return { one: opened(), other: opened(), database, reported };
  }

  it("count together what a person asks of several", async () => {
    const { one, other } = await gateways();
    expect(await take(one, 4)).toBeUndefined();
    expect(await take(other, 4)).toBeUndefined();
    expect(await take(one, 1)).toBeUndefined();
    expect(await take(other, 1)).toBeUndefined();
    expect(await take(one, 1)).toBeUndefined();
    // It gave one more than there was, as it had not heard of the other's last: the wait is for both.
    expect(await take(one, 1)).toBe(2);
    expect(await take(other, 1, "SH-TAX 002")).toBeUndefined();
  });

  it("give what several gave at one moment beyond the limit as a debt, which is paid first", async () => {
    const { one, other } = await gateways();
    expect([one.take("a", 10, LIMIT), other.take("a", 10, LIMIT)]).toEqual([undefined, undefined]);
    await Promise.all([one.settle(), other.settle()]);
    pass(10);
    await take(one, 1, "another");
    // Whichever told first does not know of the debt yet: it gives once more, and then it does.
    const first = [await take(one, 1, "a"), await take(other, 1, "a")];
    expect(first.filter((seconds) => seconds !== undefined).length).toBeGreaterThanOrEqual(1);
    for (const gateway of [one, other]) expect(await take(gateway, 1, "a")).toBeGreaterThan(0);
    pass(5);
    expect(await take(one, 10, "a")).toBe(6);
    pass(6);
    expect(await take(one, 10, "a")).toBeUndefined();
  });

  it("are counted by each for itself while the database is away, and told later", async () => {
    const { one, other, database, reported } = await gateways();
    await database.knex.schema.renameTable("rate_bucket", "away");
    expect(one.take("a", 8, LIMIT)).toBeUndefined();
    expect(one.take("a", 3, LIMIT)).toBe(1);
    while (reported.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await database.knex.schema.renameTable("away", "rate_bucket");
    await one.settle();
    expect(await take(other, 2, "a")).toBeUndefined();
    expect(await take(other, 1, "a")).toBe(1);
  });

  it("keep no name of a person, and forget who has not asked for long", async () => {
    const { one, database } = await gateways();
    await take(one, 1, "SELF:91310000Y00000H65N zhang");
    const names = async () => (await database.knex("rate_bucket")).map(({ name }) => String(name));
    expect(await names()).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/u)]);
    const [before] = await names();
    pass(3_601);
    await take(one, 1, "other");
    expect(await names()).not.toContain(before);
  });
});

const isShared = (env: Record<string, string>) => readConfiguration(env).rateLimitsShared;

it("are shared where several processes serve one port, or where it is said", () => {
  expect([
    isShared({}),
    isShared({ WORKERS: "2" }),
    isShared({ RATE_LIMITS: "shared" }),
    isShared({ WORKERS: "2", RATE_LIMITS: "process" }),
  ]).toEqual([false, true, true, false]);
  expect(() => isShared({ RATE_LIMITS: "redis" })).toThrow('RATE_LIMITS=redis is neither "shared"');
});
