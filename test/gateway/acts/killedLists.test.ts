import { setTimeout as wait } from "node:timers/promises";
import { expect, it, jest } from "@jest/globals";
import { readConfiguration } from "../../../gateway/configuration/configuration.ts";
import type { Database } from "../../../kit/database/database.ts";
import { openDatabase } from "../../../kit/database/openDatabase.ts";
import type { KnownEntityRow } from "../../../kit/knownEntities/knownEntityRow.ts";
import { submittedPenalty } from "../../subgraphs/supervision/ingest/submittedRows.ts";
import { type InstallationEnvironment, seededInstallation } from "../../support/installation.ts";
import { describeWithRedis, type PrivateRedis } from "../../support/redis.ts";
import { openGateway } from "../../support/openGateway.ts";
import {
  type Ask,
  oneProcess,
  processesOfTheirOwn,
  type Running,
  startApart,
} from "./killableProcesses.ts";
import { AIC, ago, INGEST } from "./penaltyActs.ts";

jest.setTimeout(120_000);

const ENTITIES = 50;
/** So many listings and penalties are in the hands of the department when the processes are killed. */
const ANSWERS = 40;
const CLIENTS = 4;
/**
 * What the published catalogue has for a listing as abnormal, and for an order to suspend business: J03 and J05 for two
 * departments, J04 for one.
 */
const MEASURES = ["J03 SH-EIC", "J03 SH-FIN", "J04 SH-TAX", "J05 SH-DRC", "J05 SH-HUC"];

const LIST = `mutation ($input: ListAsAbnormalInput!) { listAsAbnormal(input: $input) { listing { id } } }`;

/** Lists an entity; answers the id of the listing. */
async function list(ask: Ask, { uscc, entity_id: number }: KnownEntityRow) {
  const input = { uscc, reason: "1", documentNumber: `异${number}`, reasons: "未公示" };
  const data = await ask(LIST, { input }, { "x-purpose": "P02" });
  return (data as Listed | null | undefined)?.listAsAbnormal?.listing.id;
}

/** Submits a penalty of an entity; answers its id. */
async function penalize(ask: Ask, { uscc, entity_id: number }: KnownEntityRow) {
  const row = submittedPenalty(uscc, number, {
    item: "SH-AIC-003",
    authorityName: AIC,
    sourceUnitName: AIC,
    category: "责令停产停业",
    fine: "",
    decidedOn: ago(1),
  });
  const data = await ask(INGEST, { rows: [row] }, { "x-purpose": "P05", "x-basis": "CASE-1" });
  return (data as Penalized | null | undefined)?.ingestPenalties?.rows[0]?.penalty?.id;
}

interface Listed {
  readonly listAsAbnormal: { readonly listing: { readonly id: string } } | null;
}
interface Penalized {
  readonly ingestPenalties: {
    readonly rows: readonly { readonly penalty: { readonly id: string } | null }[];
  } | null;
}

/** Lists and penalizes one entity after the other until the processes are killed; answers what was answered. */
async function killedUnderLoad(
  { ask, kill }: Running,
  entities: readonly KnownEntityRow[],
): Promise<string[]> {
  const answered: string[] = [];
  const waiting = entities.flatMap((entity) => [
    async () => list(ask, entity),
    async () => penalize(ask, entity),
  ]);
  async function client(): Promise<void> {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const id = await next();
      if (id === undefined) return;
      answered.push(id);
      if (answered.length === ANSWERS) kill();
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return answered;
}

/** Kills what lists and penalizes under load, and expects each measure once when others have followed on. */
async function expectEachMeasureOnce(
  env: InstallationEnvironment,
  running: Running,
  followOn: Killed["followOn"],
): Promise<void> {
  const { databaseOf } = readConfiguration(env);
  const lists = await openDatabase(databaseOf("blacklists"));
  const supervision = await openDatabase(databaseOf("supervision"));
  try {
    await expectEachOnce({ lists, supervision, running, followOn });
  } finally {
    await Promise.all([lists.close(), supervision.close()]);
  }
}

interface Killed {
  readonly lists: Database;
  readonly supervision: Database;
  readonly running: Running;
  /** Has what was told followed by other processes, until it is. */
  followOn(isFollowed: () => Promise<boolean>): Promise<void>;
}

async function told({ knex }: Database, type: string): Promise<number> {
  return (await knex("outbox").where({ event_type: type })).length;
}

async function expectEachOnce({ lists, supervision, running, followOn }: Killed): Promise<void> {
  const { knex } = lists;
  const entities = await knex<KnownEntityRow>("known_entity").select();
  const restrictionsBefore = await knex("restriction").pluck("id");
  const penaltiesBefore: number[] = await supervision.knex("penalty").pluck("id");
  const answered = await killedUnderLoad(running, entities);
  expect(new Set(await running.ended())).toEqual(new Set(["SIGKILL"]));
  await running.close();
  expect(answered.length).toBeGreaterThanOrEqual(ANSWERS);
  // Every answer was kept, and told of in its own transaction; one may have been cut off before it left.
  const listings: number[] = await knex("listing_case").pluck("listing_id");
  const penalties: number[] = await supervision
    .knex("penalty")
    .whereNotIn("id", penaltiesBefore)
    .orderBy("id")
    .pluck("id");
  const made = [...listings.map(String), ...penalties.map((id) => `penalty:${id}`)];
  expect(made).toEqual(expect.arrayContaining(answered));
  expect(Math.min(listings.length, penalties.length)).toBeGreaterThan(0);
  expect(await told(lists, "listing.made")).toBe(listings.length);
  expect(await told(supervision, "penalty.recorded")).toBe(penalties.length);

  const executions = () => knex("measure_execution");
  await followOn(async () => (await executions()).length >= made.length * MEASURES.length);

  const followed = new Map<string, string[]>();
  for (const row of await executions().orderBy(["measure_code", "department_code"])) {
    const of = followed.get(row.trigger_key) ?? [];
    followed.set(row.trigger_key, [...of, `${row.measure_code} ${row.department_code}`]);
  }
  const grounds = await knex("penalty_ground").orderBy("penalty_id").select("id", "penalty_id");
  expect(grounds.map(({ penalty_id: id }) => id as number)).toEqual(penalties);
  const keys = [
    ...listings.map((id) => `listing:${id}`),
    ...grounds.map(({ id }) => `penalty:${id}`),
  ];
  expect(followed).toEqual(new Map(keys.map((key) => [key, MEASURES])));
  const restrictions = await knex("restriction").pluck("id");
  expect(restrictions).toHaveLength(restrictionsBefore.length + made.length * MEASURES.length);
}

it("killed with SIGKILL between listings or penalties and their measures, one process on SQLite applies each measure exactly once", async () => {
  const { env, remove } = await seededInstallation(ENTITIES);
  await expectEachMeasureOnce(env, await oneProcess(env), async () => {
    const gateway = await openGateway(env);
    await gateway.settle();
    await gateway.close();
  });
  await remove();
});

const mysqlUrl = process.env["TEST_MYSQL_URL"];
const onMariadb = mysqlUrl === undefined ? it.skip : it;

describeWithRedis("killed with SIGKILL, and their broker too,", (redis: PrivateRedis) => {
  onMariadb(
    "lists and penalties in processes of their own on MariaDB lead to each measure exactly once",
    async () => {
      const { env, remove } = await seededInstallation(ENTITIES, mysqlUrl);
      await redis.start();
      try {
        const running = await processesOfTheirOwn(env, redis.url);
        await expectEachMeasureOnce(env, running, async (isFollowed) => {
          await redis.kill();
          await redis.start();
          const again = startApart(env, redis.url);
          try {
            while (!(await isFollowed())) await wait(50);
          } finally {
            again.kill();
            await again.ended();
          }
        });
      } finally {
        await redis.remove();
        await remove();
      }
    },
  );
});
