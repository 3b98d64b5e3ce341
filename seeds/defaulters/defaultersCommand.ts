import { Command } from "commander";
import { systemClock } from "../../kit/clock.ts";
import { databaseConfigOf } from "../../kit/database/databaseConfig.ts";
import { migrate } from "../../kit/database/migrate.ts";
import { openDatabase } from "../../kit/database/openDatabase.ts";
import { openSealingKeys, sealingKeysFileOf } from "../../kit/keys/sealingKeys.ts";
import { blacklists } from "../../subgraphs/blacklists/index.ts";
import { ImportError } from "../registrations/importError.ts";
import { inspectedWith } from "../registrations/inspectedWith.ts";
import { runSeedsCommand } from "../runSeedsCommand.ts";
import { storageOf } from "../storageOf.ts";
import { DEFAULTER_COLUMNS, defaulterColumns } from "./defaulterColumns.ts";
import { type DefaultersReport, importDefaulters } from "./importDefaulters.ts";

const HELP = `
The file is UTF-8 CSV, plain or packed with gzip, with these columns in any order:
  ${DEFAULTER_COLUMNS.join(", ")}

It is a delta: a row with scrq, the day on which the court deleted it, removes; any other lists or corrects. Rows are
known again by case (ah) and organisation (zzjgdm, or the unified code that holds it) or person (sfzhm), so the same file
again changes nothing. A row with sfzhm is of a natural person: who it is stands sealed by the keys of the installation
(SEALING_KEYS_FILE), and is erased with its removal; zzjgdm beside it names whom the person represents.

Example:
  npm run import -- defaulters defaulters.csv`;

/** `import defaulters`: a delta of the court's list. */
export const defaultersCommand = new Command("defaulters")
  .description("Takes in a delta of the courts' list of judgment defaulters.")
  .argument("<file>", "a .csv or .csv.gz file")
  .option("--data-dir <folder>", "folder of the SQLite databases (default: DATA_DIR, or ./data)")
  .addHelpText("after", HELP)
  .action((file: string, options: { readonly dataDir?: string }) =>
    runSeedsCommand(() => run(file, options.dataDir)),
  );

async function run(path: string, dataDir: string | undefined): Promise<void> {
  const env = storageOf(dataDir);
  try {
    // Before the database is opened: a malformed file does not even create one.
    const file = await inspectedWith(path, defaulterColumns);
    const database = await openDatabase(databaseConfigOf(blacklists.name, env));
    try {
      await migrate(database, blacklists.migrations);
      const sealing = await openSealingKeys(sealingKeysFileOf({ ...process.env, ...env }));
      const report = await importDefaulters({ database, sealing }, file, systemClock);
      process.stdout.write(`${summaryOf(report)}\n`);
    } finally {
      await database.close();
    }
  } catch (error) {
    throw error instanceof ImportError
      ? new ImportError(`${path}: ${error.message}`, error)
      : error;
  }
}

function summaryOf({ rows, outcomes, persons, rejected }: DefaultersReport): string {
  const { listed, corrected, removed, removedLate, unchanged, unknown } = outcomes;
  return [
    `read ${rows} = listed ${listed} + corrected ${corrected} + removed ${removed} + removed late ${removedLate} + unchanged ${unchanged} + not in the register ${unknown} + rejected ${rejected.length}; of natural persons ${persons}`,
    ...rejected.map(({ line, problem }) => `line ${line}: ${problem}`),
  ].join("\n");
}
