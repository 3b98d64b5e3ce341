import { existsSync } from "node:fs";
import { Command } from "commander";
import { openAuditVerifier } from "../../audit/auditKeys.ts";
import { auditMigrations } from "../../audit/migrations/index.ts";
import { type Verification, verifyTrail } from "../../audit/verify/verifyTrail.ts";
import { migrate } from "../../kit/database/migrate.ts";
import { openDatabase } from "../../kit/database/openDatabase.ts";
import { progressBar } from "../../kit/progressBar.ts";
import { ConfigurationError, readConfiguration } from "../configuration/configuration.ts";
import { runCommand } from "./runCommand.ts";

interface Options {
  readonly keys?: string;
  readonly anchors?: string;
}

new Command("audit:verify")
  .description(
    "Reads the whole audit trail and says whether it is as it was written: no record altered, missing or put elsewhere, no end cut off. Exit code 0 where it is sound, 2 where it is not.",
  )
  .option("--keys <file>", "public keys of the trail (AUDIT_KEYS_FILE, audit-keys.json)")
  .option("--anchors <file>", "checkpoints kept outside the database (AUDIT_ANCHORS_FILE)")
  .action((options: Options) => runCommand(() => verify(options)))
  .parse();

async function verify(options: Options): Promise<void> {
  const configuration = readConfiguration(process.env);
  const keysFile = options.keys ?? configuration.auditKeysFile;
  const anchorsFile = options.anchors ?? configuration.auditAnchorsFile;
  for (const [name, file] of [
    ["keys", keysFile],
    ["anchors", options.anchors],
  ] as const) {
    if (file !== undefined && !existsSync(file))
      throw new ConfigurationError(`there is no file ${file}; name the trail's with --${name}`);
  }
  const database = await openDatabase(configuration.databaseOf("governance"));
  try {
    await migrate(database, auditMigrations);
    const bar = progressBar("records", await recordCount());
    const begun = Date.now();
    const verification = await verifyTrail({
      knex: database.knex,
      verifier: openAuditVerifier(keysFile),
      anchorsFile,
      progress: bar.update,
    });
    bar.stop();
    print(verification, (Date.now() - begun) / 1_000, existsSync(anchorsFile));
  } finally {
    await database.close();
  }

  async function recordCount(): Promise<number> {
    const head: { seq: number } | undefined = await database.knex("audit_head").first("seq");
    return head?.seq ?? 0;
  }
}

function print(verification: Verification, seconds: number, hasAnchors: boolean): void {
  const { records, checkpoints, findings, findingCount, torn } = verification;
  process.stdout.write(
    `${records} records and ${checkpoints} checkpoints read in ${seconds.toFixed(1)} s\n`,
  );
  if (!hasAnchors) {
    process.stdout.write(
      "There are no checkpoints outside the database: an end that was cut off there cannot be seen.\n",
    );
  }
  for (const where of torn)
    process.stdout.write(
      `${where} was cut short while it was written, as by a loss of power. Its checkpoint is in the database; nothing was tampered with there.\n`,
    );
  for (const { code, message } of findings) process.stdout.write(`${code}: ${message}\n`);
  if (findingCount > findings.length)
    process.stdout.write(`and ${findingCount - findings.length} more\n`);
  process.stdout.write(
    findingCount === 0
      ? "The trail is sound.\n"
      : `The trail is NOT sound: ${findingCount} findings.\n`,
  );
  if (findingCount > 0) process.exitCode = 2;
}
