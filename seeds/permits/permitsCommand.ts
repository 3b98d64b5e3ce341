import { Command } from "commander";
import { databaseConfigOf, type StorageEnvironment } from "../../kit/database/databaseConfig.ts";
import { migrate } from "../../kit/database/migrate.ts";
import { openDatabase } from "../../kit/database/openDatabase.ts";
import { progressBar } from "../../kit/progressBar.ts";
import { approvals } from "../../subgraphs/approvals/index.ts";
import { inspectedWith } from "../registrations/inspectedWith.ts";
import { ImportError } from "../registrations/importError.ts";
import { assertReportPath } from "../registrations/reportFile.ts";
import { runSeedsCommand } from "../runSeedsCommand.ts";
import { storageOf } from "../storageOf.ts";
import { assertSettings, columnNames, permitColumns } from "./columns.ts";
import { edition2016 } from "./edition2016.ts";
import { edition2019 } from "./edition2019.ts";
import type { SubmittedFile } from "./fileRun.ts";
import { importPermits } from "./importPermits.ts";
import { writeRejected } from "./rejectedRows.ts";
import { type PermitOptions, submissionOf } from "./submission.ts";
import { summaryOf } from "./summary.ts";

interface Options extends PermitOptions {
  readonly rejected?: string;
  readonly dataDir?: string;
}

const HELP = `
The file is UTF-8 CSV, plain or packed with gzip, in one of the formats of 双公示, with columns in any order:
  2018/2019: ${columnNames(edition2019)}
  2016:      ${columnNames(edition2016)}

ITEM (such as XK-001) and VERSION are not of the standard; --item stands for a column ITEM. Rows are judged as by
the mutation ingestPermits, a thousand in a transaction. Run again after an interruption, the import goes on where
it stopped; run again after the end, it changes nothing.

Examples:
  npm run import -- permits permits.csv --authority SH-FDA --source FDA-PERMITS --item XK-001
  npm run import -- permits permits.csv.gz --authority SH-FDA --source FDA-PERMITS --rejected rejected.csv`;

/** `import permits`: a file of permits, submitted for their authority. */
export const permitsCommand = new Command("permits")
  .description("Submits a file of permits (双公示) for the department that gave them.")
  .argument("<file>", "a .csv or .csv.gz file")
  .requiredOption("--authority <code>", "the department that permits and submits, such as SH-FDA")
  .requiredOption("--source <system>", "the system that they come from, such as FDA-PERMITS")
  .option("--item <code>", "item of the catalogue of rows that name none, such as XK-001")
  .option("--authority-uscc <code>", "unified code of the authority, for files of 2016")
  .option("--rejected <file>", "also write rejected rows with their reasons, as CSV")
  .option("--data-dir <folder>", "folder of the SQLite databases (default: DATA_DIR, or ./data)")
  .addHelpText("after", HELP)
  .action((file: string, options: Options) => runSeedsCommand(() => run(file, options)));

async function run(path: string, options: Options): Promise<void> {
  const begun = Date.now();
  const env = storageOf(options.dataDir);
  if (options.rejected !== undefined) assertReportPath(options.rejected, "--rejected");
  const submission = submissionOf(options);
  try {
    // Before the database is opened: a malformed file does not even create one.
    const file = await inspectedWith(path, permitColumns);
    assertSettings(file.columns, submission.settings);
    await importFile({ ...submission, file }, env, { begun, rejected: options.rejected });
  } catch (error) {
    throw error instanceof ImportError
      ? new ImportError(`${path}: ${error.message}`, error)
      : error;
  }
}

async function importFile(
  submitted: SubmittedFile,
  env: StorageEnvironment,
  { begun, rejected }: { readonly begun: number; readonly rejected: string | undefined },
): Promise<void> {
  const { file } = submitted;
  const database = await openDatabase(databaseConfigOf(approvals.name, env));
  const stop = new AbortController();
  const onInterrupt = (): void => stop.abort();
  process.on("SIGINT", onInterrupt).on("SIGTERM", onInterrupt);
  try {
    await migrate(database, approvals.migrations);
    const bar = progressBar("rows imported", file.rows);
    const options = { onCommitted: bar.update, signal: stop.signal };
    const imported = await importPermits(database, submitted, options).finally(bar.stop);
    if (rejected !== undefined) await writeRejected(rejected, database.knex, file, imported.run);
    const seconds = (Date.now() - begun) / 1_000;
    process.stdout.write(`${await summaryOf(database, submitted, imported, seconds)}\n`);
  } finally {
    process.off("SIGINT", onInterrupt).off("SIGTERM", onInterrupt);
    await database.close();
  }
}
