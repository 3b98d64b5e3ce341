import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it, jest } from "@jest/globals";
import { openDevelopmentIssuer } from "../../../gateway/authentication/developmentIssuer.ts";
import { readConfiguration } from "../../../gateway/configuration/configuration.ts";
import { openDatabase } from "../../../kit/database/openDatabase.ts";
import type { KnownEntityRow } from "../../../kit/knownEntities/knownEntityRow.ts";
import { compiledCommand } from "../../support/compiledCommands.ts";
import { type InstallationEnvironment, seededInstallation } from "../../support/installation.ts";
import { openGateway } from "../../support/openGateway.ts";
import { announcedUrl } from "../announcedUrl.ts";

jest.setTimeout(120_000);

/** So many listings are in the hands of the department when the process is killed. */
const ANSWERS = 40;
const CLIENTS = 4;
/** What the published catalogue has for a listing as abnormal: J03 and J05 for two departments, J04 for one. */
const MEASURES = ["J03 SH-EIC", "J03 SH-FIN", "J04 SH-TAX", "J05 SH-DRC", "J05 SH-HUC"];

const LIST = `mutation ($input: ListAsAbnormalInput!) { listAsAbnormal(input: $input) { listing { id } } }`;

/** Does one act; answers the id of the listing, or undefined where nobody answered. */
type List = (input: object) => Promise<string | undefined>;

/** What lists, and the process that is killed. */
interface Running {
  readonly killed: ChildProcess;
  readonly list: List;
  close(): Promise<void>;
}

const start = (command: string, args: readonly string[], env: InstallationEnvironment) =>
  spawn(process.execPath, compiledCommand(command, args), {
    env: { PATH: process.env["PATH"] ?? "", ...env, PORT: "0", RATE_LIMIT_SCALE: "off" },
    stdio: ["ignore", "pipe", "inherit"],
  });

/** One process with every subgraph, which is killed. */
async function oneProcess(env: InstallationEnvironment): Promise<Running> {
  const killed = start("gateway/commands/startGateway.ts", [], env);
  const url = await announcedUrl(killed);
  const token = await (await openDevelopmentIssuer(env.DATA_DIR)).issue("SH-AIC");
  return {
    killed,
    close: async () => {},
    async list(input) {
      try {
        const response = await fetch(url, {
          method: "POST",
          headers: {
            "content-type": "application/json",
            authorization: `Bearer ${token}`,
            "x-purpose": "P02",
          },
          body: JSON.stringify({ query: LIST, variables: { input } }),
        });
        return idIn(await response.json());
      } catch {
        return undefined;
      }
    },
  };
}

/** The lists in a process of their own, which is killed; the gateway lives on. */
async function ownProcess(env: InstallationEnvironment): Promise<Running> {
  const killed = start("gateway/commands/startSubgraph.ts", ["blacklists"], env);
  const SUBGRAPH_URL_BLACKLISTS = await announcedUrl(killed);
  const gateway = await openGateway({ ...env, SUBGRAPH_URL_BLACKLISTS });
  return {
    killed,
    close: () => gateway.close(),
    list: async (input) =>
      idIn((await gateway.ask("SH-AIC", LIST, { input }, { "x-purpose": "P02" })).body),
  };
}

function idIn(body: unknown): string | undefined {
  const { data } = body as { data?: { listAsAbnormal?: { listing: { id: string } } | null } };
  return data?.listAsAbnormal?.listing.id;
}

/** Lists one entity after the other until the process is killed; answers what was answered. */
async function killedUnderLoad(
  { killed, list }: Running,
  entities: readonly KnownEntityRow[],
): Promise<string[]> {
  const answered: string[] = [];
  const waiting = [...entities];
  async function client(): Promise<void> {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { uscc, entity_id: number } = next;
      const id = await list({
        uscc,
        reason: "1",
        documentNumber: `异${number}`,
        reasons: "未公示",
      });
      if (id === undefined) return;
      answered.push(id);
      if (answered.length === ANSWERS) killed.kill("SIGKILL");
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return answered;
}

describe("what lists, killed with SIGKILL between listings and their measures,", () => {
  const mysqlUrl = process.env["TEST_MYSQL_URL"];
  const topologies = [
    ["in one process, on SQLite", oneProcess, undefined],
    ...(mysqlUrl === undefined
      ? []
      : [["in a process of its own, on MariaDB", ownProcess, mysqlUrl] as const]),
  ] as const;

  it.each(topologies)("applies each measure exactly once, %s", async (_name, run, url) => {
    const { env, remove } = await seededInstallation(80, url);
    const { knex, close } = await openDatabase(readConfiguration(env).databaseOf("blacklists"));
    try {
      const entities = await knex<KnownEntityRow>("known_entity").select();
      const before = await knex("restriction").pluck("id");
      const running = await run(env);
      const exited = once(running.killed, "exit");
      const answered = await killedUnderLoad(running, entities);
      expect(await exited).toEqual([null, "SIGKILL"]);
      await running.close();
      expect(answered.length).toBeGreaterThanOrEqual(ANSWERS);
      const listings: number[] = await knex("listing_case").pluck("listing_id");
      // Every answer was kept, and told of in its own transaction; one may have been cut off before it left.
      expect(listings.map(String)).toEqual(expect.arrayContaining(answered));
      const told = await knex("outbox").where({ event_type: "listing.made" });
      expect(told).toHaveLength(listings.length);

      const again = await run(env);
      const executions = () => knex("measure_execution");
      while ((await executions()).length < listings.length * MEASURES.length) await wait(50);
      again.killed.kill("SIGTERM");
      await once(again.killed, "exit");
      await again.close();

      const followed = new Map<string, string[]>();
      for (const row of await executions().orderBy(["measure_code", "department_code"])) {
        const of = followed.get(row.trigger_key) ?? [];
        followed.set(row.trigger_key, [...of, `${row.measure_code} ${row.department_code}`]);
      }
      expect(followed).toEqual(new Map(listings.map((id) => [`listing:${id}`, MEASURES])));
      const after = await knex("restriction").pluck("id");
      expect(after).toHaveLength(before.length + listings.length * MEASURES.length);
    } finally {
      await close();
      await remove();
    }
  });
});
