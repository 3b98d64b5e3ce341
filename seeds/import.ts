import { Command } from "commander";
import type { Database } from "../kit/database/database.ts";
import { databaseConfigOf, type StorageEnvironment } from "../kit/database/databaseConfig.ts";
import { migrate } from "../kit/database/migrate.ts";
import { openDatabase } from "../kit/database/openDatabase.ts";
import { legalEntities } from "../subgraphs/legal-entities/index.ts";
import { type Progress, progressBar } from "../kit/progressBar.ts";
import { actionFiles } from "./actions/actionFiles.ts";
import { columnOrder, COLUMNS } from "./registrations/columns.ts";
import { ImportError } from "./registrations/importError.ts";
import { importRegistrations } from "./registrations/importRegistrations.ts";
import { inspectedWith } from "./registrations/inspectedWith.ts";
import type { InspectedFile } from "./registrations/inspectFile.ts";
import type { ImportReport } from "./registrations/report.ts";
import { assertReportPath, writeReport } from "./registrations/reportFile.ts";
import { summaryOf } from "./registrations/summary.ts";
import { defaultersCommand } from "./defaulters/defaultersCommand.ts";
import { followers, followRegister } from "./followRegister.ts";
import { inspectionFiles } from "./inspections/inspectionFiles.ts";
import { noticeShare, noticeShareText } from "./noticeShare.ts";
import { penaltyFiles } from "./penalties/penaltyFiles.ts";
import { permitFiles } from "./permits/permitFiles.ts";
import { runSeedsCommand } from "./runSeedsCommand.ts";
import { storageOf } from "./storageOf.ts";
import { submissionCommand } from "./submissions/submissionCommand.ts";
import { prepareForBulk } from "./write/bulk.ts";

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

command.addCommand(submissionCommand(permitFiles));
command.addCommand(submissionCommand(penaltyFiles));
command.addCommand(submissionCommand(inspectionFiles));
for (const kind of actionFiles) command.addCommand(submissionCommand(kind));
command.addCommand(defaultersCommand);

await command.parseAsync();

async function run(path: string, { report: reportPath, dataDir }: Options): Promise<void> {
  const begun = new Date();
  const env = storageOf(dataDir);
  if (reportPath !== undefined) assertReportPath(reportPath, "--report");
  try {
    // Before the database is opened: a malformed file does not even create one.
    const file = await inspectedWith(path, columnOrder);
    const { report, notices } = await imported(file, begun, env);
    if (reportPath !== undefined) writeReport(reportPath, report);
    process.stdout.write(`${summaryOf(report)}\n${notices}\n`);
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
): Promise<{ readonly report: ImportReport; readonly notices: string }> {
  const database = await openDatabase(databaseConfigOf(legalEntities.name, env));
  try {
    await migrate(database, legalEntities.migrations);
    const bar = progressBar("rows imported", file.rows);
    const request = { database, file, begun, onCommitted: bar.update };
    const report = await importRegistrations(request).finally(bar.stop);
    return { report, notices: await tellFollowers(database, env) };
  } finally {
    await database.close();
  }
}

/** What waited for an entity of the file joins it, and its notices are written; answers what came of these. */
async function tellFollowers(register: Database, env: StorageEnvironment): Promise<string> {
  let notices = "";
  for (const [name, subgraph] of Object.entries(followers)) {
    const database = await openDatabase(databaseConfigOf(subgraph.name, env));
    let bar: Progress | undefined;
    try {
      await migrate(database, subgraph.migrations);
      await prepareForBulk(database);
      await followRegister({ legalEntities: register, [name]: database }, (done, all) => {
        bar ??= progressBar(`registrations heard by ${subgraph.name}`, all);
        bar.update(done);
      });
      if (subgraph === followers.approvals)
        notices = noticeShareText(await noticeShare(database.knex));
    } finally {
      bar?.stop();
      await database.close();
    }
  }
  return notices;
}
