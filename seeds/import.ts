import { Command } from "commander";
import type { Database } from "../kit/database/database.ts";
import { databaseConfigOf, type StorageEnvironment } from "../kit/database/databaseConfig.ts";
import { migrate } from "../kit/database/migrate.ts";
import { openDatabase } from "../kit/database/openDatabase.ts";
import type { Subgraph } from "../kit/defineSubgraph.ts";
import { approvals as approvalsSubgraph } from "../subgraphs/approvals/index.ts";
import { blacklists as blacklistsSubgraph } from "../subgraphs/blacklists/index.ts";
import { credit as creditSubgraph } from "../subgraphs/credit/index.ts";
import { legalEntities } from "../subgraphs/legal-entities/index.ts";
import { progressBar } from "../kit/progressBar.ts";
import { columnOrder, COLUMNS } from "./registrations/columns.ts";
import { ImportError } from "./registrations/importError.ts";
import { importRegistrations } from "./registrations/importRegistrations.ts";
import { inspectedWith } from "./registrations/inspectedWith.ts";
import type { InspectedFile } from "./registrations/inspectFile.ts";
import type { ImportReport } from "./registrations/report.ts";
import { assertReportPath, writeReport } from "./registrations/reportFile.ts";
import { summaryOf } from "./registrations/summary.ts";
import { defaultersCommand } from "./defaulters/defaultersCommand.ts";
import { followRegister } from "./followRegister.ts";
import { permitsCommand } from "./permits/permitsCommand.ts";
import { runSeedsCommand } from "./runSeedsCommand.ts";
import { storageOf } from "./storageOf.ts";

interface Options {
  readonly report?: string;
  readonly dataDir?: string;
}

const HELP = `
The file is UTF-8 CSV, plain or packed with gzip, with these columns in any order:
  ${COLUMNS.join(", ")}

It is read through first, so that a malformed file changes nothing. Each row is then imported, corrected
by rule, unchanged or set aside (quarantined) with the reason; the report accounts for every one. Run
again after an interruption, the import goes on where it stopped; run again after the end, it changes
nothing.

MySQL or MariaDB: set DATABASE_URL=mysql://user:password@host:port/prefix

Examples:
  npm run import -- registrations 2009.csv.gz
  npm run import -- registrations 2009.csv --report report.json --data-dir /srv/supervision`;

const command = new Command("import").description("Imports files of real data.");

command
  .command("registrations")
  .description("Imports a file of enterprise registrations into the register.")
  .argument("<file>", "a .csv or .csv.gz file")
  .option("--report <file>", "also write the report as JSON")
  .option("--data-dir <folder>", "folder of the SQLite databases (default: DATA_DIR, or ./data)")
  .addHelpText("after", HELP)
  .action((file: string, options: Options) => runSeedsCommand(() => run(file, options)));

command.addCommand(permitsCommand);
command.addCommand(defaultersCommand);

await command.parseAsync();

async function run(path: string, { report: reportPath, dataDir }: Options): Promise<void> {
  const begun = new Date();
  const env = storageOf(dataDir);
  if (reportPath !== undefined) assertReportPath(reportPath, "--report");
  try {
    // Before the database is opened: a malformed file does not even create one.
    const file = await inspectedWith(path, columnOrder);
    const report = await imported(file, begun, env);
    if (reportPath !== undefined) writeReport(reportPath, report);
    process.stdout.write(`${summaryOf(report)}\n`);
  } catch (error) {
    throw error instanceof ImportError
      ? new ImportError(`${path}: ${error.message}`, error)
      : error;
  }
}

async function imported(
  file: InspectedFile,
  begun: Date,
  env: StorageEnvironment,
): Promise<ImportReport> {
  const database = await openDatabase(databaseConfigOf(legalEntities.name, env));
  try {
    await migrate(database, legalEntities.migrations);
    const bar = progressBar("rows imported", file.rows);
    const request = { database, file, begun, onCommitted: bar.update };
    const report = await importRegistrations(request).finally(bar.stop);
    await tellFollowers(database, env);
    return report;
  } finally {
    await database.close();
  }
}

/** Permits that waited for an entity of the file join it, and acts may name it. */
async function tellFollowers(register: Database, env: StorageEnvironment): Promise<void> {
  const opened: Database[] = [];
  const open = async ({ name, migrations }: Subgraph): Promise<Database> => {
    const database = await openDatabase(databaseConfigOf(name, env));
    opened.push(database);
    await migrate(database, migrations);
    return database;
  };
  try {
    const approvals = await open(approvalsSubgraph);
    const blacklists = await open(blacklistsSubgraph);
    const credit = await open(creditSubgraph);
    await followRegister({ legalEntities: register, approvals, credit, blacklists });
  } finally {
    for (const database of opened) await database.close();
  }
}
