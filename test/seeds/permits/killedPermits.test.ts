import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it, jest } from "@jest/globals";
import type { Database } from "../../../kit/database/database.ts";
import { databaseConfigOf, type StorageEnvironment } from "../../../kit/database/databaseConfig.ts";
import { migrate } from "../../../kit/database/migrate.ts";
import { openDatabase } from "../../../kit/database/openDatabase.ts";
import { approvals } from "../../../subgraphs/approvals/index.ts";
import { importEnvironments, runImport, startImport } from "../registrations/importProcess.ts";
import { temporaryFiles } from "../registrations/registrationFile.ts";
import { csvOf, noteHolders, permit } from "./permitFile.ts";

jest.setTimeout(120_000);

/** Enough to be interrupted; what is slow is the start of a process. */
const MANY = { SQLite: 12_000, MariaDB: 5_000 };

const COMMAND = ["--authority", "SH-FDA", "--source", "FDA-PERMITS", "--item", "XK-001"];

/** Interrupts an import once it has committed a batch; answers how it ended. */
async function interruptAfterABatch(
  database: Database,
  args: readonly string[],
  env: StorageEnvironment,
  signal: "SIGKILL" | "SIGINT",
) {
  const lineOf = async (): Promise<number> =>
    (await database.knex<{ committed_line: number }>("permit_file").first())?.committed_line ?? 0;
  const before = await lineOf();
  const child = startImport(args, env);
  let stderr = "";
  child.stderr?.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
  const closed = once(child, "close");
  for (;;) {
    if ((await lineOf()) > before) {
      child.kill(signal);
      const [exitCode, killedBy] = (await closed) as [number | null, string | null];
      return { exitCode, killedBy, stderr };
    }
    if (child.exitCode !== null) throw new Error(`the import ended before: ${stderr}`);
    await wait(10);
  }
}

async function openApprovals(env: StorageEnvironment): Promise<Database> {
  const database = await openDatabase(databaseConfigOf(approvals.name, env));
  await migrate(database, approvals.migrations);
  await noteHolders(database);
  return database;
}

/** How much there is, and of how many different things. */
async function holdings({ knex }: Database) {
  const [permits]: unknown[] = await knex("permit")
    .count({ rows: "*" })
    .countDistinct({ numbers: "document_number" });
  const [events]: unknown[] = await knex("outbox")
    .count({ rows: "*" })
    .countDistinct({ payloads: "payload" });
  return { permits, events, versions: await knex("permit_version") };
}

describe("an import of permits that is interrupted", () => {
  const files = temporaryFiles();
  const { available, environments } = importEnvironments(files.folder);

  it.each(available)("by SIGKILL loses and doubles nothing (%s)", async (kind) => {
    const env = environments[kind]();
    const many = MANY[kind];
    const database = await openApprovals(env);
    try {
      const rows = Array.from({ length: many }, (_, number) => permit(number));
      const path = files.write(csvOf(rows), "permits.csv");
      const args = ["permits", path, ...COMMAND];
      const killed = await interruptAfterABatch(database, args, env, "SIGKILL");
      expect(killed).toMatchObject({ killedBy: "SIGKILL" });
      const { exitCode, stdout } = await runImport(args, env);
      expect(exitCode).toBe(0);
      expect(stdout).toMatch(/^It went on after line \d+, where an earlier run had stopped\.$/mu);
      expect(stdout).toContain(
        `read ${many} = accepted ${many} + corrected 0 + unchanged 0 + waiting 0 + rejected 0`,
      );
      expect(await holdings(database)).toEqual({
        permits: { rows: many, numbers: many },
        events: { rows: many, payloads: many },
        versions: [],
      });
    } finally {
      if (kind === "MariaDB")
        await database.knex.raw("drop database ??", [database.knex.client.database()]);
      await database.close();
    }
  });

  it("by SIGINT ends with a batch, and says how to go on", async () => {
    const env = environments.SQLite();
    const database = await openApprovals(env);
    const rows = Array.from({ length: MANY.MariaDB }, (_, number) => permit(number));
    const args = ["permits", files.write(csvOf(rows)), ...COMMAND];
    const asked = await interruptAfterABatch(database, args, env, "SIGINT");
    expect(asked).toMatchObject({ exitCode: 1, killedBy: null });
    const [, line] =
      /stopped after line (\d+), up to which all is kept: it was asked to stop; run the same command again/u.exec(
        asked.stderr,
      ) ?? [];
    const [{ kept }] = (await database.knex("permit").count({ kept: "*" })) as [{ kept: number }];
    expect(kept).toBe(Number(line) - 1);
    await database.close();
  });
});
