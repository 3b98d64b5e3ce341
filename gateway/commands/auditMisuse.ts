import { Command } from "commander";
import { decideCase } from "../../audit/misuse/decideCase.ts";
import { type MisuseScan, scanForMisuse } from "../../audit/misuse/scanForMisuse.ts";
import { auditMigrations } from "../../audit/migrations/index.ts";
import type { Database } from "../../kit/database/database.ts";
import { migrate } from "../../kit/database/migrate.ts";
import { openDatabase } from "../../kit/database/openDatabase.ts";
import { progressBar } from "../../kit/progressBar.ts";
import { ConfigurationError, readConfiguration } from "../configuration/configuration.ts";
import { runCommand } from "./runCommand.ts";

interface Options {
  readonly confirm?: string;
  readonly dismiss?: string;
}

new Command("audit:misuse")
  .description(
    "Looks through the records of the audit trail that came since the last scan, and opens or extends cases of suspected misuse: bulk reading, personal data after hours, entities to be avoided, repeated refusals. Meant to be run every hour or so; running it again does no harm. Auditors read the cases in the graph (misuseCases).",
  )
  .option("--confirm <id>", "instead: an open case was examined and found to be misuse")
  .option("--dismiss <id>", "instead: an open case was examined and found to be none")
  .action((options: Options) => runCommand(() => misuse(options)))
  .parse();

async function misuse({ confirm, dismiss }: Options): Promise<void> {
  const database = await openDatabase(readConfiguration(process.env).databaseOf("governance"));
  try {
    await migrate(database, auditMigrations);
    if (confirm !== undefined) await decide(database, confirm, "CONFIRMED");
    if (dismiss !== undefined) await decide(database, dismiss, "DISMISSED");
    if (confirm === undefined && dismiss === undefined) await scan(database);
  } finally {
    await database.close();
  }
}

async function scan(database: Database): Promise<void> {
  const { knex } = database;
  const bar = progressBar("records", await newRecords());
  const begun = Date.now();
  const outcome = await scanForMisuse({ database, progress: bar.update });
  bar.stop();
  print(outcome, (Date.now() - begun) / 1_000);

  async function newRecords(): Promise<number> {
    const head: { seq: number } | undefined = await knex("audit_head").first("seq");
    const scanned: { seq: number } | undefined = await knex("misuse_scan").first("seq");
    return (head?.seq ?? 0) - (scanned?.seq ?? 0);
  }
}

function print({ records, opened, extended }: MisuseScan, seconds: number): void {
  process.stdout.write(
    `${records} new records looked at in ${seconds.toFixed(1)} s: ${opened} cases opened, ${extended} extended\n`,
  );
}

async function decide(
  { knex }: Database,
  id: string,
  state: "CONFIRMED" | "DISMISSED",
): Promise<void> {
  const isKnown = /^\d{1,15}$/u.test(id) && (await decideCase(knex, Number(id), state));
  if (!isKnown) throw new ConfigurationError(`there is no open case ${id}`);
  process.stdout.write(`case ${id}: ${state}\n`);
}
