import { Command } from "commander";
import { openTrail } from "../../gateway/audit/openTrail.ts";
import { readConfiguration } from "../../gateway/configuration/configuration.ts";
import { databaseConfigOf, type StorageEnvironment } from "../../kit/database/databaseConfig.ts";
import { firstLine } from "../../kit/database/databaseError.ts";
import { migrate } from "../../kit/database/migrate.ts";
import { openDatabase } from "../../kit/database/openDatabase.ts";
import type { SubmittedInput } from "../../kit/ingest/ingestKind.ts";
import type { RecordRow } from "../../kit/ingest/readRow.ts";
import { progressBar } from "../../kit/progressBar.ts";
import { inspectedWith } from "../registrations/inspectedWith.ts";
import { ImportError } from "../registrations/importError.ts";
import { assertReportPath } from "../registrations/reportFile.ts";
import { runSeedsCommand } from "../runSeedsCommand.ts";
import { storageOf } from "../storageOf.ts";
import { assertSettings, columnNames, fileColumns } from "./columns.ts";
import type { FileKind } from "./fileKind.ts";
import type { SubmittedFile } from "./fileRun.ts";
import { importFile } from "./importFile.ts";
import { writeRejected } from "./rejectedRows.ts";
import { type SubmissionOptions, submissionOf } from "./submission.ts";
import { submissionTrail } from "./submissionTrail.ts";
import { summaryOf } from "./summary.ts";

interface Options extends SubmissionOptions {
  readonly rejected?: string;
  readonly dataDir?: string;
}

/** `import permits` and the like: a file of records, submitted for their authority. */
export function submissionCommand<Input extends SubmittedInput, Row extends RecordRow>(
  kind: FileKind<Input, Row>,
): Command {
  const { command, description, example } = kind;
  const { authority, source, item } = example;
  return new Command(command)
    .description(description)
    .argument("<file>", "a .csv or .csv.gz file")
    .requiredOption(
      "--authority <code>",
      `the department that decides and submits, such as ${authority}`,
    )
    .requiredOption("--source <system>", `the system that they come from, such as ${source}`)
    .option("--item <code>", `item of the catalogue of rows that name none, such as ${item}`)
    .option("--authority-uscc <code>", "unified code of the authority, for files of 2016")
    .option("--rejected <file>", "also write rejected rows with their reasons, as CSV")
    .option("--data-dir <folder>", "folder of the SQLite databases (default: DATA_DIR, or ./data)")
    .addHelpText("after", helpOf(kind))
    .action((file: string, options: Options) => runSeedsCommand(() => run(kind, file, options)));
}

function helpOf<Input extends SubmittedInput, Row extends RecordRow>({
  command,
  field,
  editions,
  example,
}: FileKind<Input, Row>): string {
  const { authority, source, item } = example;
  const given = `--authority ${authority} --source ${source}`;
  const formats = editions.map((edition) => `  ${edition.years}: ${columnNames(edition)}`);
  return `
The file is UTF-8 CSV, plain or packed with gzip, in one of these formats, with columns in any order:
${formats.join("\n")}

ITEM (such as ${item}) and VERSION are of no standard; --item stands for a column ITEM. Rows are judged as by
the mutation ${field}, a thousand in a transaction, and stand in the audit trail as its. Run again after an interruption, the import goes on where
it stopped; run again after the end, it changes nothing.

Examples:
  npm run import -- ${command} ${command}.csv ${given} --item ${item}
  npm run import -- ${command} ${command}.csv.gz ${given} --rejected rejected.csv`;
}

async function run<Input extends SubmittedInput, Row extends RecordRow>(
  kind: FileKind<Input, Row>,
  path: string,
  options: Options,
): Promise<void> {
  const begun = Date.now();
  const env = storageOf(options.dataDir);
  if (options.rejected !== undefined) assertReportPath(options.rejected, "--rejected");
  const submission = submissionOf(kind, options);
  try {
    // Before the database is opened: a malformed file does not even create one.
    const file = await inspectedWith(path, (header, line) =>
      fileColumns(kind.command, kind.editions, header, line),
    );
    assertSettings(file.columns, submission.settings);
    await submit({ ...submission, file }, env, { begun, rejected: options.rejected });
  } catch (error) {
    throw error instanceof ImportError
      ? new ImportError(`${path}: ${error.message}`, error)
      : error;
  }
}

async function submit<Input extends SubmittedInput, Row extends RecordRow>(
  submitted: SubmittedFile<Input, Row>,
  env: StorageEnvironment,
  { begun, rejected }: { readonly begun: number; readonly rejected: string | undefined },
): Promise<void> {
  const { kind, file } = submitted;
  const { name, migrations } = kind.subgraph;
  const database = await openDatabase(databaseConfigOf(name, env));
  const stop = new AbortController();
  const onInterrupt = (): void => stop.abort();
  process.on("SIGINT", onInterrupt).on("SIGTERM", onInterrupt);
  try {
    await migrate(database, migrations);
    const shared = await openDatabase(databaseConfigOf("governance", env));
    const trail = await openTrail(readConfiguration({ ...process.env, ...env }), shared, (error) =>
      process.stderr.write(`the audit trail keeps no checkpoint: ${firstLine(error)}\n`),
    );
    const bar = progressBar("rows imported", file.rows);
    const options = {
      trail: submissionTrail(trail, submitted),
      onCommitted: bar.update,
      signal: stop.signal,
    };
    const imported = await importFile(database, submitted, options).finally(async () => {
      bar.stop();
      await trail.close();
      await shared.close();
    });
    if (rejected !== undefined) await writeRejected(rejected, database.knex, file, imported.run);
    const seconds = (Date.now() - begun) / 1_000;
    process.stdout.write(`${await summaryOf(database, submitted, imported, seconds)}\n`);
  } finally {
    process.off("SIGINT", onInterrupt).off("SIGTERM", onInterrupt);
    await database.close();
  }
}
